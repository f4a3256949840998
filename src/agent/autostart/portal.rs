//! In a sandbox the desktop's portal starts the program at login, once the person has allowed that.

use std::collections::HashMap;
use std::io;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use futures_lite::StreamExt;
use zbus::MessageStream;
use zbus::connection::Builder;
use zbus::message::{Message, Type};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::{Autostart, AutostartError, AutostartEvent, Tell};
use crate::t;

const BUS: &str = "org.freedesktop.DBus";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const BACKGROUND: &str = "org.freedesktop.portal.Background";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// What is started, as it is called inside the sandbox.
const COMMAND: [&str; 3] = ["poultice", "agent", "--at-login"];

/// The portal's `Background` interface.
pub struct PortalAutostart {
    address: Option<String>,
    tell: Tell,
    worker: Mutex<Option<Sender<bool>>>,
}

impl PortalAutostart {
    /// On the session's bus. Nothing runs before it is wanted for the first time.
    pub fn new(tell: Tell) -> Self {
        PortalAutostart { address: None, tell, worker: Mutex::default() }
    }

    /// On the bus at `address`.
    pub fn at_bus(address: String, tell: Tell) -> Self {
        PortalAutostart { address: Some(address), ..PortalAutostart::new(tell) }
    }

    fn start(&self) -> io::Result<Sender<bool>> {
        let (orders, ordered) = channel();
        let (address, tell) = (self.address.clone(), self.tell.clone());
        std::thread::Builder::new().name("portal".into()).spawn(move || serve(&ordered, address.as_deref(), &tell))?;
        Ok(orders)
    }
}

impl Autostart for PortalAutostart {
    /// What the person decides comes as an [`AutostartEvent`]: they may be asked first.
    fn set(&self, on: bool) -> Result<(), AutostartError> {
        let mut worker = self.worker.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if worker.is_none() {
            if !on {
                // Whoever never wanted it isn't asked whether to have it taken away.
                return Ok(());
            }
            *worker = Some(self.start().map_err(|error| AutostartError::Portal { why: error.to_string() })?);
        }
        let sent = worker.as_ref().map(|orders| orders.send(on));
        debug_assert!(matches!(sent, Some(Ok(()))), "the worker lives as long as its orders");
        Ok(())
    }
}

fn serve(orders: &Receiver<bool>, address: Option<&str>, tell: &Tell) {
    while let Ok(on) = orders.recv() {
        let problem = zbus::block_on(request(address, on)).err().map(|error| error.to_string());
        tell(AutostartEvent { problem });
    }
}

/// Asks, and waits for the person's answer for as long as they take.
async fn request(address: Option<&str>, on: bool) -> Result<(), AutostartError> {
    let builder = match address {
        Some(address) => Builder::address(address),
        None => Builder::session(),
    };
    let bus = builder?.build().await?;
    // Listening starts before anything is asked, so that an answer that comes at once is heard.
    let mut messages = MessageStream::from(&bus);
    let rule = format!("type='signal',sender='{PORTAL}',interface='{REQUEST}',member='Response'");
    bus.call_method(Some(BUS), "/org/freedesktop/DBus", Some(BUS), "AddMatch", &rule).await?;
    let reason = t!("agent-autostart-reason");
    let options: HashMap<&str, Value<'_>> = HashMap::from([
        ("handle_token", Value::from("poultice")),
        ("reason", Value::from(reason.as_str())),
        ("autostart", Value::from(on)),
        ("commandline", Value::from(COMMAND.to_vec())),
    ]);
    let asked =
        bus.call_method(Some(PORTAL), PORTAL_PATH, Some(BACKGROUND), "RequestBackground", &("", options)).await?;
    let handle: OwnedObjectPath = asked.body().deserialize()?;
    while let Some(message) = messages.next().await {
        if let Some(granted) = response(&message?, &handle)? {
            return if granted == on { Ok(()) } else { Err(AutostartError::Refused) };
        }
    }
    Err(AutostartError::Portal { why: "the session bus is gone".to_owned() })
}

/// Whether it starts at login from now on, where this is the answer.
fn response(message: &Message, handle: &OwnedObjectPath) -> zbus::Result<Option<bool>> {
    let header = message.header();
    let is_it = message.message_type() == Type::Signal
        && header.member().is_some_and(|member| member.as_str() == "Response")
        && header.path().is_some_and(|path| path.as_str() == handle.as_str());
    if !is_it {
        return Ok(None);
    }
    let (_code, results): (u32, HashMap<String, OwnedValue>) = message.body().deserialize()?;
    let autostart = results.get("autostart").and_then(|value| value.downcast_ref::<bool>().ok());
    Ok(Some(autostart.unwrap_or(false)))
}

impl From<zbus::Error> for AutostartError {
    fn from(error: zbus::Error) -> Self {
        AutostartError::Portal { why: error.to_string() }
    }
}
