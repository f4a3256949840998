//! logind tells before the machine falls asleep and after it woke up.

use std::io;
use std::time::Duration;

use futures_lite::StreamExt;
use zbus::MessageStream;
use zbus::connection::Builder;
use zbus::message::{Message, Type};

const BUS: &str = "org.freedesktop.DBus";
/// `PrepareForSleep(true)` comes before, `PrepareForSleep(false)` after.
const RULE: &str = "type='signal',sender='org.freedesktop.login1',path='/org/freedesktop/login1',\
                    interface='org.freedesktop.login1.Manager',member='PrepareForSleep'";
/// How long the bus may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Calls `on_resume` after every resume that logind tells of, until it says `false`. Where there is no system bus that
/// is never.
///
/// # Errors
/// When the system gives no further thread.
pub fn watch(on_resume: impl Fn() -> bool + Send + 'static) -> io::Result<()> {
    std::thread::Builder::new().name("resume".into()).spawn(move || {
        if let Err(error) = zbus::block_on(listen(&on_resume)) {
            tracing::info!(%error, "logind won't tell of a resume; the clocks do");
        }
    })?;
    Ok(())
}

async fn listen(on_resume: &impl Fn() -> bool) -> zbus::Result<()> {
    let system = Builder::system()?.method_timeout(PATIENCE).build().await?;
    // Listening starts before the bus is asked, so that nothing falls in between.
    let mut messages = MessageStream::from(&system);
    system.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "AddMatch", &RULE).await?;
    while let Some(message) = messages.next().await {
        if resumed(&message?) && !on_resume() {
            break;
        }
    }
    Ok(())
}

fn resumed(message: &Message) -> bool {
    let header = message.header();
    let told = header.member().is_some_and(|member| member.as_str() == "PrepareForSleep");
    message.message_type() == Type::Signal && told && message.body().deserialize::<bool>().is_ok_and(|before| !before)
}
