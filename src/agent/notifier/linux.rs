//! Talks to `org.freedesktop.Notifications`, over one connection that is kept.
//!
//! notify-rust builds the notification, but it can't send it for us: it opens a connection for each, while answers come
//! only to the connection that sent, GNOME takes a notice away when that connection ends, and a hung server would block
//! it for good. So the sending and listening is done here, with the zbus that notify-rust brings along.
//!
//! One thread, which only ever waits: for a wish, or for a message from the bus.

use std::sync::Arc;
use std::time::Duration;

use futures_lite::{StreamExt, future};
use zbus::connection::Builder;
use zbus::message::{Message, Sequence, Type};
use zbus::{Connection, MessageStream};

use super::mailbox::{Mailbox, Wish};
use super::{Notice, NotifierEvent, Server};

mod wire;

/// How long a server may take to answer before it counts as hung.
const PATIENCE: Duration = Duration::from_secs(2);

/// The reason a server gives in `NotificationClosed` when the person closed the notice.
const CLOSED_BY_PERSON: u32 = 2;

/// Serves wishes until the mailbox is closed.
///
/// `address` is that of the bus; `None` means the session's.
pub(super) fn run(mailbox: &Mailbox, address: Option<&str>, tell: Arc<dyn Fn(NotifierEvent) + Send + Sync>) {
    zbus::block_on(Worker { mailbox, address, tell, bus: None, caps: None, wanted: None, reached: true }.run());
}

/// Asks the server who it is.
pub(super) fn server(address: Option<&str>) -> Result<Server, String> {
    let asked = zbus::block_on(async {
        let bus = Bus::connect(address).await?;
        wire::who(&bus.connection).await
    });
    asked.map_err(|error| error.to_string())
}

struct Worker<'a> {
    mailbox: &'a Mailbox,
    address: Option<&'a str>,
    tell: Arc<dyn Fn(NotifierEvent) + Send + Sync>,
    bus: Option<Bus>,
    /// What the present server can do; asked once a server.
    caps: Option<wire::Capabilities>,
    /// The notice that ought to be on screen.
    wanted: Option<Wanted>,
    /// Whether the caller believes that notices come through.
    reached: bool,
}

struct Bus {
    connection: Connection,
    messages: MessageStream,
    /// The server's number for our notice, as long as it stands.
    id: Option<u32>,
    /// When the server last took a notice: what happened before doesn't concern it.
    taken: Option<Sequence>,
}

struct Wanted {
    default_button: Option<String>,
    answered: bool,
}

enum Next {
    Wish(Option<Wish>),
    Message(Option<zbus::Result<Message>>),
}

impl Worker<'_> {
    async fn run(mut self) {
        loop {
            match self.next().await {
                Next::Wish(Some(Wish::Show(notice))) => self.show(&notice).await,
                Next::Wish(Some(Wish::Withdraw)) => self.withdraw().await,
                Next::Wish(None) => return self.withdraw().await,
                Next::Message(Some(Ok(message))) => self.heed(&message).await,
                Next::Message(Some(Err(error))) => self.lose_bus(&error.to_string()),
                Next::Message(None) => self.lose_bus("the session bus is gone"),
            }
        }
    }

    /// Messages first: a press that came before a wish was meant for what was on screen then.
    async fn next(&mut self) -> Next {
        let wish = async { Next::Wish(self.mailbox.take().await) };
        match &mut self.bus {
            Some(bus) => future::or(async { Next::Message(bus.messages.next().await) }, wish).await,
            None => wish.await,
        }
    }

    async fn show(&mut self, notice: &Notice) {
        self.wanted = Some(Wanted { default_button: notice.default_button.clone(), answered: false });
        match self.try_show(notice).await {
            Ok(()) => {
                self.reached = true;
                (self.tell)(NotifierEvent::Shown);
            }
            Err(error) => {
                if self.bus.as_ref().is_some_and(|bus| bus.connection.is_closed()) {
                    self.bus = None;
                }
                self.unreachable(&error.to_string());
            }
        }
    }

    async fn try_show(&mut self, notice: &Notice) -> zbus::Result<()> {
        let bus = match &mut self.bus {
            Some(bus) => bus,
            none => {
                self.caps = None;
                none.insert(Bus::connect(self.address).await?)
            }
        };
        let caps = match &mut self.caps {
            Some(caps) => caps,
            none => none.insert(wire::capabilities(&bus.connection).await?),
        };
        let reply = wire::notify(&bus.connection, bus.id.unwrap_or(0), &wire::build(notice, *caps)).await?;
        bus.id = Some(reply.body().deserialize()?);
        bus.taken = Some(reply.recv_position());
        Ok(())
    }

    async fn withdraw(&mut self) {
        self.wanted = None;
        if let Some(bus) = &mut self.bus
            && let Some(id) = bus.id.take()
        {
            wire::close(&bus.connection, id).await;
        }
    }

    async fn heed(&mut self, message: &Message) {
        let header = message.header();
        let from_bus = header.sender().is_some_and(|sender| sender.as_str() == wire::BUS);
        match (message.message_type(), header.member().map(|member| member.as_str())) {
            (Type::MethodReturn, _) if !from_bus => self.reply(message).await,
            (Type::Signal, Some("NameOwnerChanged")) if from_bus => self.owner_changed(message),
            (Type::Signal, Some("ActionInvoked")) => self.pressed(message),
            (Type::Signal, Some("NotificationClosed")) => self.closed(message),
            _ => {}
        }
    }

    /// Every answer of the server passes here too. It only matters when it comes after we gave up waiting: the server
    /// is alive, and may have put up a notice whose number we never learnt.
    async fn reply(&mut self, message: &Message) {
        let Some(bus) = &mut self.bus else { return };
        match message.body().deserialize::<u32>() {
            Ok(id) if bus.id == Some(id) => {}
            Ok(id) if self.wanted.is_some() && bus.id.is_none() && !self.reached => bus.id = Some(id),
            Ok(id) => wire::close(&bus.connection, id).await,
            Err(_) => {}
        }
        if !self.reached {
            self.reached = true;
            (self.tell)(NotifierEvent::Reachable);
        }
    }

    /// A server came, went, or made way for another. Its numbers mean nothing to the next one.
    fn owner_changed(&mut self, message: &Message) {
        let body = message.body();
        let Ok((name, _, owner)) = body.deserialize::<(&str, &str, &str)>() else { return };
        if name != wire::SERVER {
            return;
        }
        self.caps = None;
        let Some(bus) = &mut self.bus else { return };
        if bus.is_old(message) {
            // A server the bus started for our own call: it has our notice already.
            return;
        }
        bus.id = None;
        if owner.is_empty() {
            if self.wanted.is_some() {
                self.unreachable("the notification server left the bus");
            }
        } else if self.wanted.is_some() || !self.reached {
            self.reached = true;
            (self.tell)(NotifierEvent::Reachable);
        }
    }

    fn pressed(&mut self, message: &Message) {
        let body = message.body();
        let Ok((id, action)) = body.deserialize::<(u32, &str)>() else { return };
        let (Some(bus), Some(wanted)) = (&self.bus, &mut self.wanted) else { return };
        if bus.id != Some(id) {
            return;
        }
        wanted.answered = true;
        let button = match (action, &wanted.default_button) {
            (wire::DEFAULT_ACTION, Some(button)) => button.clone(),
            (action, _) => action.to_owned(),
        };
        (self.tell)(NotifierEvent::Pressed { button });
    }

    fn closed(&mut self, message: &Message) {
        let body = message.body();
        let Ok((id, reason)) = body.deserialize::<(u32, u32)>() else { return };
        let Some(bus) = &mut self.bus else { return };
        if bus.id != Some(id) || bus.is_old(message) {
            return;
        }
        bus.id = None;
        // Some servers close as "dismissed" after a press: that is the same answer, not another.
        if let Some(wanted) = self.wanted.take()
            && reason == CLOSED_BY_PERSON
            && !wanted.answered
        {
            (self.tell)(NotifierEvent::Dismissed);
        }
    }

    fn lose_bus(&mut self, why: &str) {
        self.bus = None;
        if self.wanted.is_some() {
            self.unreachable(why);
        }
    }

    fn unreachable(&mut self, why: &str) {
        if self.reached {
            self.reached = false;
            (self.tell)(NotifierEvent::Unreachable { why: why.to_owned() });
        }
    }
}

impl Bus {
    async fn connect(address: Option<&str>) -> zbus::Result<Self> {
        let builder = match address {
            Some(address) => Builder::address(address),
            None => Builder::session(),
        };
        let connection = builder?.method_timeout(PATIENCE).build().await?;
        // Listening starts before anything is asked for, so that nothing falls in between.
        let messages = MessageStream::from(&connection);
        wire::listen(&connection).await?;
        Ok(Self { connection, messages, id: None, taken: None })
    }

    /// Whether a message was sent before the server took the present notice.
    fn is_old(&self, message: &Message) -> bool {
        self.taken.is_some_and(|taken| message.recv_position() < taken)
    }
}
