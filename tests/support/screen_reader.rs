//! A client of AT-SPI, as a screen reader is one: finds what is on the screen by role and name, does its actions, hears
//! what is announced. It has no mouse and no keyboard.

use std::process::Command;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use atspi::events::EventBodyOwned;
use atspi::proxy::accessible::{AccessibleProxy, ObjectRefExt};
use atspi::proxy::bus::BusProxy;
use atspi::proxy::proxy_ext::ProxyExt;
use atspi::{ObjectRefOwned, Politeness, Role};
use futures_lite::StreamExt;
use futures_lite::future::{Boxed, FutureExt};
use zbus::connection::Builder;
use zbus::{Connection, MatchRule, MessageStream};

use super::desktop::Desktop;
use super::process::{Helper, find_at};
use super::wait_for;

const LAUNCHER: [&str; 3] =
    ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher"];
const START: Duration = Duration::from_secs(20);

/// Something on the screen.
#[derive(Clone, Debug)]
pub struct Found {
    /// What kind of thing it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// More about it.
    pub description: String,
    at: ObjectRefOwned,
}

/// What was announced, and whether it may interrupt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announced {
    /// The words.
    pub words: String,
    /// Assertive in place of polite.
    pub assertive: bool,
}

/// A running client, and the bus of its own that it needs.
pub struct ScreenReader {
    bus: Connection,
    announced: Arc<Mutex<Vec<Announced>>>,
    _launcher: Helper,
}

impl ScreenReader {
    /// Starts it on a desktop, before the programs it is to read; `None`, said so, where AT-SPI isn't installed.
    pub fn start(desktop: &Desktop) -> Option<Self> {
        let program = find_at(&LAUNCHER, "at-spi2-core")?;
        let options = ["--launch-immediately", "--a11y=1", "--screen-reader=1"];
        let program = program.display().to_string();
        let launcher = Helper::start(&program, |command: &mut Command| command.args(options).envs(desktop.env()));
        let session = zbus::block_on(async { Builder::address(desktop.bus_address())?.build().await }).expect("a bus");
        let address = || zbus::block_on(async { BusProxy::new(&session).await?.get_address().await }).ok();
        let address = wait_for(START, address).expect("AT-SPI has a bus");
        let bus = zbus::block_on(async { Builder::address(address.as_str())?.build().await }).expect("AT-SPI's bus");
        let announced = listen(&bus);
        Some(ScreenReader { bus, announced, _launcher: launcher.expect("AT-SPI starts") })
    }

    /// Everything that can be found, from the applications down.
    pub fn everything(&self) -> Vec<Found> {
        zbus::block_on(async {
            let root = AccessibleProxy::builder(&self.bus)
                .destination("org.a11y.atspi.Registry")?
                .path("/org/a11y/atspi/accessible/root")?
                .build()
                .await?;
            let mut found = Vec::new();
            for application in root.get_children().await? {
                found.extend(below(&self.bus, application).await);
            }
            Ok::<_, zbus::Error>(found)
        })
        .unwrap_or_default()
    }

    /// Finds it, as soon as it is there.
    pub fn find(&self, patience: Duration, role: Role, name: &str) -> Option<Found> {
        wait_for(patience, || self.everything().into_iter().find(|found| found.role == role && found.name == name))
    }

    /// Does what it is there for.
    pub fn act(&self, found: &Found) {
        let acted = zbus::block_on(async {
            let proxies = found.at.as_accessible_proxy(&self.bus).await?.proxies().await?;
            Ok::<_, Box<dyn std::error::Error>>(proxies.action().await?.do_action(0).await?)
        });
        assert!(acted.expect("it has an action"), "{found:?}");
    }

    /// What was announced so far, oldest first.
    pub fn announced(&self) -> Vec<Announced> {
        self.announced.lock().expect("unbroken").clone()
    }
}

/// An object and what is below it. What went away meanwhile isn't there.
fn below(bus: &Connection, at: ObjectRefOwned) -> Boxed<Vec<Found>> {
    let bus = bus.clone();
    async move {
        let Ok(proxy) = at.as_accessible_proxy(&bus).await else { return Vec::new() };
        let (Ok(role), Ok(name)) = (proxy.get_role().await, proxy.name().await) else { return Vec::new() };
        let description = proxy.description().await.unwrap_or_default();
        let children = proxy.get_children().await.unwrap_or_default();
        let mut found = vec![Found { role, name, description, at: at.clone() }];
        for child in children {
            found.extend(below(&bus, child).await);
        }
        found
    }
    .boxed()
}

fn listen(bus: &Connection) -> Arc<Mutex<Vec<Announced>>> {
    let announced = Arc::<Mutex<Vec<Announced>>>::default();
    let (theirs, bus) = (Arc::clone(&announced), bus.clone());
    let (ready, is_ready) = mpsc::channel();
    thread::spawn(move || {
        zbus::block_on(async {
            let rule = MatchRule::builder()
                .msg_type(zbus::message::Type::Signal)
                .interface("org.a11y.atspi.Event.Object")?
                .member("Announcement")?
                .build();
            let mut messages = MessageStream::for_match_rule(rule, &bus, None).await?;
            let _listens = ready.send(());
            while let Some(Ok(message)) = messages.next().await {
                let body: EventBodyOwned = message.body().deserialize()?;
                let (words, assertive) =
                    (String::try_from(body.any_data), body.detail1 == Politeness::Assertive as i32);
                let words = words.unwrap_or_default();
                theirs.lock().expect("unbroken").push(Announced { words, assertive });
            }
            Ok::<_, zbus::Error>(())
        })
    });
    is_ready.recv().expect("it listens");
    announced
}
