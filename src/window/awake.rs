//! Keeps the display from going dark while the time fills it and something is on the skin. Knows nothing of why.
//!
//! Not being able to is no error: the agent's alarm sounds in the dark as well.

use std::io;

use crate::agent::awake::Holder;

/// The desktop's own inhibitor of its screen saver. `reason` is what the desktop shows the person.
///
/// # Errors
/// When the system gives no further thread.
pub fn display(reason: String) -> io::Result<Holder> {
    let hold = move || {
        let held = platform::hold(&reason);
        held.inspect_err(|error| tracing::info!(%error, "the display can't be kept awake")).ok()
    };
    Holder::new("display", hold, platform::release)
}

#[cfg(target_os = "linux")]
mod platform {
    //! `org.freedesktop.ScreenSaver`, which desktops keep and toolkits ask.

    use std::time::Duration;

    use zbus::Connection;
    use zbus::connection::Builder;

    /// What is held. Desktops let go of it too when the connection ends.
    pub struct Hold {
        connection: Connection,
        cookie: u32,
    }

    const PATIENCE: Duration = Duration::from_secs(2);
    const NAME: &str = "org.freedesktop.ScreenSaver";
    const PATH: &str = "/org/freedesktop/ScreenSaver";

    pub fn hold(reason: &str) -> zbus::Result<Hold> {
        zbus::block_on(async {
            let connection = Builder::session()?.method_timeout(PATIENCE).build().await?;
            let body = ("Poultice", reason);
            let reply = connection.call_method(Some(NAME), PATH, Some(NAME), "Inhibit", &body).await?;
            let cookie = reply.body().deserialize()?;
            Ok(Hold { connection, cookie })
        })
    }

    pub fn release(hold: Hold) {
        let Hold { connection, cookie } = hold;
        let call = connection.call_method(Some(NAME), PATH, Some(NAME), "UnInhibit", &cookie);
        if let Err(error) = zbus::block_on(call) {
            tracing::info!(%error, "the display is let go of with the connection");
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod platform {
    //! Through `keepawake`, which speaks to Windows and macOS.

    pub type Hold = keepawake::KeepAwake;

    pub fn hold(reason: &str) -> Result<Hold, keepawake::Error> {
        keepawake::Builder::default().display(true).reason(reason).app_name("Poultice").create()
    }

    pub fn release(hold: Hold) {
        drop(hold);
    }
}
