//! A notification server that does what it is told: hangs, crashes, knows no buttons.
//!
//! It comes late when it is started late, and restarts when it is dropped and another is started.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::Connection;
use zbus::message::Message;
use zbus::zvariant::Value;

use super::recorder::{Posted, read_notify};
use super::service::Service;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// How the server takes calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// As it should.
    Answers,
    /// Gives no answer to anything, until told to.
    Hangs,
    /// Tells what it can do, and gives no answer to notices, until told to.
    HangsOnNotices,
    /// Leaves the bus at the first call.
    Crashes,
}

/// A running server. It leaves the bus when dropped.
pub struct NotificationServer {
    service: Service,
    state: Arc<Mutex<State>>,
}

struct State {
    manner: Manner,
    capabilities: Vec<String>,
    last_id: u32,
    shown: Vec<(u32, Posted)>,
    closed: Vec<u32>,
    unanswered: Vec<Message>,
    properties: HashMap<(String, String), bool>,
}

const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

impl NotificationServer {
    /// Starts a server with every capability on the bus at `address`.
    pub fn start(address: &str, manner: Manner) -> Self {
        Self::start_with(address, manner, &["actions", "body", "body-markup", "persistence"])
    }

    /// Starts a server with the given capabilities.
    pub fn start_with(address: &str, manner: Manner, capabilities: &[&str]) -> Self {
        let state = Arc::new(Mutex::new(State {
            manner,
            capabilities: capabilities.iter().map(ToString::to_string).collect(),
            last_id: 0,
            shown: Vec::new(),
            closed: Vec::new(),
            unanswered: Vec::new(),
            properties: HashMap::new(),
        }));
        let theirs = Arc::clone(&state);
        let service = Service::start(address, NAME, async move |bus, call| take(bus, call, &theirs).await);
        Self { service, state }
    }

    /// The notices on its screen as (number, notice), oldest first; a replaced one is gone.
    pub fn shown(&self) -> Vec<(u32, Posted)> {
        self.state.lock().expect("unbroken").shown.clone()
    }

    /// The numbers of the notices it was asked to take away.
    pub fn closed(&self) -> Vec<u32> {
        self.state.lock().expect("unbroken").closed.clone()
    }

    /// How many calls wait for an answer.
    pub fn unanswered(&self) -> usize {
        self.state.lock().expect("unbroken").unanswered.len()
    }

    /// Answers everything that waits, and from now on at once.
    pub fn answer_now(&self) {
        let waiting = {
            let mut state = self.state.lock().expect("unbroken");
            state.manner = Manner::Answers;
            std::mem::take(&mut state.unanswered)
        };
        for call in waiting {
            // A caller that left in between is its own affair.
            let _ = zbus::block_on(answer(self.service.connection(), &call, &self.state));
        }
    }

    /// Sets a property of its object, and tells everybody.
    pub fn set_property(&self, interface: &str, property: &str, value: bool) {
        let name = (interface.to_owned(), property.to_owned());
        self.state.lock().expect("unbroken").properties.insert(name, value);
        let body = (interface, HashMap::from([(property, Value::from(value))]), Vec::<&str>::new());
        let to_all: Option<&str> = None;
        let told = self.service.connection().emit_signal(to_all, PATH, PROPERTIES, "PropertiesChanged", &body);
        zbus::block_on(told).expect("a signal");
    }

    /// Does as if the person pressed a button of a notice.
    pub fn press(&self, id: u32, button: &str) {
        self.signal(id, "ActionInvoked", &(id, button));
    }

    /// Does as if the notice closed: 1 expired, 2 closed by the person, 3 by a call.
    pub fn close(&self, id: u32, reason: u32) {
        self.signal(id, "NotificationClosed", &(id, reason));
    }

    fn signal(&self, id: u32, name: &str, body: &(impl serde::Serialize + zbus::zvariant::DynamicType)) {
        let to = {
            let state = self.state.lock().expect("unbroken");
            state.shown.iter().find(|(shown, _)| *shown == id).map(|(_, posted)| posted.sender.clone())
        };
        let to = to.expect("such a notice is shown");
        zbus::block_on(self.service.connection().emit_signal(Some(to.as_str()), PATH, NAME, name, body))
            .expect("a signal");
    }
}

async fn take(bus: &Connection, call: Message, state: &Mutex<State>) -> zbus::Result<()> {
    let notice = call.header().member().is_some_and(|member| member.as_str() == "Notify");
    let manner = state.lock().expect("unbroken").manner;
    match manner {
        Manner::Crashes => return bus.clone().close().await,
        Manner::HangsOnNotices if !notice => {}
        Manner::Answers => {}
        Manner::Hangs | Manner::HangsOnNotices => {
            state.lock().expect("unbroken").unanswered.push(call);
            return Ok(());
        }
    }
    answer(bus, &call, state).await
}

async fn answer(connection: &Connection, call: &Message, state: &Mutex<State>) -> zbus::Result<()> {
    let header = call.header();
    match header.member().map(|member| member.as_str()) {
        Some("GetCapabilities") => {
            let capabilities = state.lock().expect("unbroken").capabilities.clone();
            connection.reply(&header, &capabilities).await
        }
        Some("Notify") => {
            let mut posted = read_notify(call).expect("a well-formed Notify");
            posted.sender = header.sender().map(ToString::to_string).unwrap_or_default();
            let id = state.lock().expect("unbroken").show(posted);
            connection.reply(&header, &id).await
        }
        Some("CloseNotification") => {
            let id: u32 = call.body().deserialize().expect("a number");
            state.lock().expect("unbroken").take_away(id);
            connection.reply(&header, &()).await
        }
        Some("Get") => {
            let name: (String, String) = call.body().deserialize().expect("two names");
            let value = state.lock().expect("unbroken").properties.get(&name).copied();
            match value {
                Some(value) => connection.reply(&header, &Value::from(value)).await,
                None => connection.reply_error(&header, "org.freedesktop.DBus.Error.UnknownProperty", &name.1).await,
            }
        }
        _ => connection.reply(&header, &()).await,
    }
}

impl State {
    fn take_away(&mut self, id: u32) {
        self.shown.retain(|(shown, _)| *shown != id);
        self.closed.push(id);
    }

    fn show(&mut self, posted: Posted) -> u32 {
        let replaced = self.shown.iter_mut().find(|(id, _)| *id == posted.replaces_id);
        if let Some((id, shown)) = replaced {
            *shown = posted;
            return *id;
        }
        self.last_id += 1;
        self.shown.push((self.last_id, posted));
        self.last_id
    }
}
