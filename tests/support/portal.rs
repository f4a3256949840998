//! A desktop portal that does what it is told: settings to be read, and requests to run in the background.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::Connection;
use zbus::message::Message;
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

use super::service::Service;

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const BANNERS: (&str, &str) = ("org.gnome.desktop.notifications", "show-banners");

/// A running portal. It leaves the bus when dropped.
pub struct Portal {
    service: Service,
    state: Arc<Mutex<State>>,
}

/// A request to run in the background.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Background {
    pub autostart: bool,
    pub command: Vec<String>,
    pub reason: String,
}

#[derive(Default)]
struct State {
    banners: Option<bool>,
    /// Whether it knows the newer way to read a setting.
    reads_one: bool,
    background: Vec<Background>,
    /// What the person answers to such a request: 0 is yes.
    consent: u32,
}

impl Portal {
    /// Starts a portal on the bus at `address`; `reads_one` says whether it is of after 2023.
    pub fn start(address: &str, reads_one: bool) -> Self {
        let state = Arc::new(Mutex::new(State { reads_one, ..State::default() }));
        let theirs = Arc::clone(&state);
        let service = Service::start(address, NAME, async move |bus, call| answer(bus, &call, &theirs).await);
        Self { service, state }
    }

    /// Switches GNOME's banners on or off, and tells everybody.
    pub fn show_banners(&self, shown: bool) {
        self.state.lock().expect("unbroken").banners = Some(shown);
        let body = (BANNERS.0, BANNERS.1, Value::from(shown));
        let (interface, to_all) = ("org.freedesktop.portal.Settings", None::<&str>);
        let told = self.service.connection().emit_signal(to_all, PATH, interface, "SettingChanged", &body);
        zbus::block_on(told).expect("a signal");
    }

    /// What the person answers from now on: 0 yes, 1 no.
    pub fn answer(&self, consent: u32) {
        self.state.lock().expect("unbroken").consent = consent;
    }

    /// The requests to run in the background, oldest first.
    pub fn background(&self) -> Vec<Background> {
        self.state.lock().expect("unbroken").background.clone()
    }
}

async fn answer(connection: &Connection, call: &Message, state: &Mutex<State>) -> zbus::Result<()> {
    let header = call.header();
    let (banners, reads_one) = {
        let state = state.lock().expect("unbroken");
        (state.banners, state.reads_one)
    };
    match (header.member().map(|member| member.as_str()), banners) {
        (Some("ReadOne"), Some(shown)) if reads_one => connection.reply(&header, &Value::from(shown)).await,
        (Some("Read"), Some(shown)) => connection.reply(&header, &Value::Value(Box::new(Value::from(shown)))).await,
        (Some("RequestBackground"), _) => request_background(connection, call, state).await,
        (member, _) => {
            let what = member.unwrap_or_default().to_owned();
            connection.reply_error(&header, "org.freedesktop.portal.Error.NotFound", &what).await
        }
    }
}

/// Answers with the request's handle, and then through a signal of that.
async fn request_background(connection: &Connection, call: &Message, state: &Mutex<State>) -> zbus::Result<()> {
    let header = call.header();
    let (_window, mut options): (String, HashMap<String, OwnedValue>) = call.body().deserialize()?;
    let command = options.remove("commandline").expect("a command");
    let token: String = options["handle_token"].downcast_ref()?;
    let asked = Background {
        autostart: options["autostart"].downcast_ref()?,
        command: command.try_into()?,
        reason: options["reason"].downcast_ref()?,
    };
    let consent = {
        let mut state = state.lock().expect("unbroken");
        state.background.push(asked.clone());
        state.consent
    };
    let sender = header.sender().expect("a sender").as_str().trim_start_matches(':').replace('.', "_");
    let handle = format!("{PATH}/request/{sender}/{token}");
    let path = ObjectPath::try_from(handle.as_str())?;
    connection.reply(&header, &path).await?;
    let granted = consent == 0;
    let results =
        HashMap::from([("background", Value::from(granted)), ("autostart", Value::from(granted && asked.autostart))]);
    let to = header.sender().map(|sender| sender.as_str().to_owned());
    let interface = "org.freedesktop.portal.Request";
    connection.emit_signal(to.as_deref(), path, interface, "Response", &(consent, results)).await
}
