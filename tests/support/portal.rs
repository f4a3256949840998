//! A desktop portal that does what it is told: settings to be read, and requests to run in the background.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};

use futures_lite::StreamExt;
use zbus::message::{Message, Type};
use zbus::zvariant::{ObjectPath, OwnedValue, Value};
use zbus::{Connection, MessageStream};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const BANNERS: (&str, &str) = ("org.gnome.desktop.notifications", "show-banners");

/// A running portal. It leaves the bus when dropped.
pub struct Portal {
    connection: Connection,
    state: Arc<Mutex<State>>,
    thread: Option<JoinHandle<()>>,
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
        let (ready, is_ready) = mpsc::channel();
        let (address, theirs) = (address.to_owned(), Arc::clone(&state));
        let thread = thread::spawn(move || zbus::block_on(serve(&address, &theirs, &ready)));
        let connection = is_ready.recv().expect("the portal is on the bus");
        Self { connection, state, thread: Some(thread) }
    }

    /// Switches GNOME's banners on or off, and tells everybody.
    pub fn show_banners(&self, shown: bool) {
        self.state.lock().expect("unbroken").banners = Some(shown);
        let body = (BANNERS.0, BANNERS.1, Value::from(shown));
        let (interface, to_all) = ("org.freedesktop.portal.Settings", None::<&str>);
        let told = self.connection.emit_signal(to_all, PATH, interface, "SettingChanged", &body);
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

impl Drop for Portal {
    fn drop(&mut self) {
        // The thread sees its connection end, and ends too.
        let _ = zbus::block_on(self.connection.clone().close());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

async fn serve(address: &str, state: &Mutex<State>, ready: &mpsc::Sender<Connection>) {
    let connection = zbus::connection::Builder::address(address).expect("an address").build().await.expect("a bus");
    let mut messages = MessageStream::from(&connection);
    connection.request_name(NAME).await.expect("no other portal");
    ready.send(connection.clone()).expect("the test waits");
    while let Some(Ok(message)) = messages.next().await {
        if message.message_type() == Type::MethodCall {
            // A caller that left in between is its own affair.
            let _ = answer(&connection, &message, state).await;
        }
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
