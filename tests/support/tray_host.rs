//! A tray that does what it is told: `org.kde.StatusNotifierWatcher`, and a look at the items in it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use serde::de::DeserializeOwned;
use zbus::Connection;
use zbus::message::Message;
use zbus::zvariant::{DynamicType, OwnedValue, Value};

use super::service::Service;

const NAME: &str = "org.kde.StatusNotifierWatcher";
const ITEM: (&str, &str) = ("/StatusNotifierItem", "org.kde.StatusNotifierItem");
const MENU: (&str, &str) = ("/MenuBar", "com.canonical.dbusmenu");

/// A running tray. It leaves the bus when dropped.
pub struct TrayHost {
    service: Service,
    items: Arc<Mutex<Vec<String>>>,
}

impl TrayHost {
    /// Starts a tray on the bus at `address`.
    pub fn start(address: &str) -> Self {
        let items = Arc::default();
        let theirs = Arc::clone(&items);
        let service = Service::start(address, NAME, async move |bus, call| answer(bus, &call, &theirs).await);
        Self { service, items }
    }

    /// The newest item that is still on the bus.
    pub fn item(&self) -> Option<Item> {
        let name = self.items.lock().expect("unbroken").last().cloned()?;
        let item = Item { connection: self.service.connection().clone(), name };
        item.property::<String>("Id").map(|_| item)
    }
}

/// Something in the tray.
pub struct Item {
    connection: Connection,
    name: String,
}

/// A picture: width, height, bytes.
pub type Picture = (i32, i32, Vec<u8>);

impl Item {
    /// The tooltip's title and text.
    pub fn tool_tip(&self) -> Option<(String, String)> {
        let (_, _, title, text): (String, Vec<Picture>, String, String) = self.property("ToolTip")?;
        Some((title, text))
    }

    /// A property by its name; `None` once the item is gone.
    pub fn property<T: DeserializeOwned + DynamicTypeOf>(&self, name: &str) -> Option<T> {
        let reply = self.call((ITEM.0, "org.freedesktop.DBus.Properties"), "Get", &(ITEM.1, name))?;
        T::inside(&reply)
    }

    /// The menu's entries with their numbers, from the top.
    pub fn menu(&self) -> Vec<(i32, String)> {
        // Named one by one: asked for "all", ksni gives numbers that count from nought after every change.
        let asked = ((0..256).collect::<Vec<i32>>(), vec!["label"]);
        let Some(reply) = self.call(MENU, "GetGroupProperties", &asked) else { return Vec::new() };
        let found: Vec<(i32, HashMap<String, OwnedValue>)> = reply.body().deserialize().expect("a menu");
        let label = |mut properties: HashMap<String, OwnedValue>| String::try_from(properties.remove("label")?).ok();
        found.into_iter().filter_map(|(id, properties)| Some((id, label(properties)?))).collect()
    }

    /// Picks an entry of the menu.
    pub fn pick(&self, label: &str) {
        let menu = self.menu();
        let (id, _) = menu.iter().find(|(_, entry)| entry == label).unwrap_or_else(|| panic!("{label} in {menu:?}"));
        self.call(MENU, "Event", &(*id, "clicked", Value::from(0_i32), 0_u32));
    }

    fn call(&self, at: (&str, &str), member: &str, body: &(impl serde::Serialize + DynamicType)) -> Option<Message> {
        zbus::block_on(self.connection.call_method(Some(self.name.as_str()), at.0, Some(at.1), member, body)).ok()
    }
}

/// What a property may hold.
pub trait DynamicTypeOf: Sized {
    /// Takes it out of the variant of a reply.
    fn inside(reply: &Message) -> Option<Self>;
}

macro_rules! inside {
    ($($kind:ty),*) => {$(
        impl DynamicTypeOf for $kind {
            fn inside(reply: &Message) -> Option<Self> {
                let body = reply.body();
                let value: OwnedValue = body.deserialize().ok()?;
                Self::try_from(value).ok()
            }
        }
    )*};
}

inside!(String, Vec<Picture>, (String, Vec<Picture>, String, String));

async fn answer(bus: &Connection, call: &Message, items: &Mutex<Vec<String>>) -> zbus::Result<()> {
    let header = call.header();
    match header.member().map(|member| member.as_str()) {
        Some("RegisterStatusNotifierItem") => {
            items.lock().expect("unbroken").push(call.body().deserialize().expect("a name"));
            bus.reply(&header, &()).await
        }
        Some("Get") => bus.reply(&header, &Value::from(true)).await,
        _ => bus.reply(&header, &()).await,
    }
}
