//! Keeps the machine from falling asleep by itself while something is on the skin. Knows nothing of why.
//!
//! Not being able to is no error: the alarm comes as soon as the machine is awake again.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Holds the machine awake, or lets it go.
pub trait KeepAwake: Send {
    /// Returns at once; repeating it changes nothing.
    fn hold(&self, held: bool);
}

/// A worker thread that takes hold of something and lets go of it, so that nobody waits for a bus that hangs.
pub struct Holder {
    name: &'static str,
    orders: Sender<bool>,
}

impl Holder {
    /// Starts the thread `name`, which sleeps until it is asked. `hold` gives what is held, or nothing where that can't
    /// be; `release` gets it back.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn new<H>(
        name: &'static str,
        hold: impl Fn() -> Option<H> + Send + 'static,
        release: impl Fn(H) + Send + 'static,
    ) -> io::Result<Self> {
        let (orders, received) = channel();
        thread::Builder::new().name(name.into()).spawn(move || serve(&received, hold, release))?;
        Ok(Holder { name, orders })
    }
}

impl KeepAwake for Holder {
    fn hold(&self, held: bool) {
        if self.orders.send(held).is_err() {
            tracing::warn!(name = self.name, "the thread that keeps awake is gone");
        }
    }
}

fn serve<H>(orders: &Receiver<bool>, take: impl Fn() -> Option<H>, release: impl Fn(H)) {
    let mut hold = None;
    while let Ok(held) = orders.recv() {
        if held {
            hold = hold.or_else(&take);
        } else if let Some(hold) = hold.take() {
            release(hold);
        }
    }
}

/// The system's own inhibitor. `reason` is what the desktop shows the person.
///
/// # Errors
/// When the system gives no further thread.
pub fn system(reason: String) -> io::Result<Holder> {
    Holder::new("awake", move || platform::hold(&reason), drop)
}

/// Holds the machine awake for a moment, to see who can: names them.
///
/// # Errors
/// Why nobody can, in the system's words.
pub fn probe(reason: &str) -> Result<Vec<&'static str>, String> {
    platform::probe(reason)
}

#[cfg(target_os = "linux")]
mod platform {
    //! logind's inhibitor where there is one, and the desktop's own: GNOME asks its session manager alone.

    use std::time::Duration;

    use zbus::Connection;
    use zbus::connection::Builder;
    use zbus::zvariant::OwnedFd;

    /// What is held, for as long as it lives.
    pub struct Hold {
        _logind: Option<OwnedFd>,
        _desktop: Option<Connection>,
    }

    const PATIENCE: Duration = Duration::from_secs(2);
    /// GNOME's flag for "don't suspend because nobody moves the mouse".
    const SUSPEND: u32 = 4;

    pub fn hold(reason: &str) -> Option<Hold> {
        let logind = zbus::block_on(logind(reason));
        let desktop = zbus::block_on(desktop(reason));
        if let (Err(first), Err(second)) = (&logind, &desktop) {
            tracing::info!(%first, %second, "the machine can't be kept awake");
            return None;
        }
        Some(Hold { _logind: logind.ok(), _desktop: desktop.ok() })
    }

    pub fn probe(reason: &str) -> Result<Vec<&'static str>, String> {
        match (zbus::block_on(logind(reason)), zbus::block_on(desktop(reason))) {
            (Err(first), Err(second)) => Err(format!("{first}; {second}")),
            (logind, desktop) => {
                let logind = logind.is_ok().then_some("logind");
                Ok(logind.into_iter().chain(desktop.is_ok().then_some("the desktop")).collect())
            }
        }
    }

    /// The inhibitor is held until the file descriptor is closed.
    async fn logind(reason: &str) -> zbus::Result<OwnedFd> {
        let system = Builder::system()?.method_timeout(PATIENCE).build().await?;
        let body = ("idle:sleep", "Poultice", reason, "block");
        let manager = "org.freedesktop.login1.Manager";
        let path = "/org/freedesktop/login1";
        let reply = system.call_method(Some("org.freedesktop.login1"), path, Some(manager), "Inhibit", &body).await?;
        reply.body().deserialize()
    }

    /// Session managers hold it until the connection that asked is closed.
    async fn desktop(reason: &str) -> zbus::Result<Connection> {
        let session = Builder::session()?.method_timeout(PATIENCE).build().await?;
        let manager = "org.gnome.SessionManager";
        let body = ("Poultice", 0u32, reason, SUSPEND);
        let gnome =
            session.call_method(Some(manager), "/org/gnome/SessionManager", Some(manager), "Inhibit", &body).await;
        if gnome.is_err() {
            let power = "org.freedesktop.PowerManagement.Inhibit";
            let path = "/org/freedesktop/PowerManagement/Inhibit";
            session.call_method(Some(power), path, Some(power), "Inhibit", &("Poultice", reason)).await?;
        }
        Ok(session)
    }
}

#[cfg(not(target_os = "linux"))]
mod platform {
    //! Through `keepawake`, which speaks to Windows and macOS.

    pub type Hold = keepawake::KeepAwake;

    pub fn hold(reason: &str) -> Option<Hold> {
        create(reason).inspect_err(|error| tracing::info!(%error, "the machine can't be kept awake")).ok()
    }

    pub fn probe(reason: &str) -> Result<Vec<&'static str>, String> {
        create(reason).map(|_held| vec![std::env::consts::OS]).map_err(|error| error.to_string())
    }

    fn create(reason: &str) -> Result<Hold, keepawake::Error> {
        keepawake::Builder::default().idle(true).sleep(true).reason(reason).app_name("Poultice").create()
    }
}
