//! A name on a bus whose calls a test answers, on a thread of its own.

use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use futures_lite::StreamExt;
use zbus::message::{Message, Type};
use zbus::{Connection, MessageStream};

/// It leaves the bus when dropped.
pub struct Service {
    connection: Connection,
    thread: Option<JoinHandle<()>>,
}

impl Service {
    /// Takes `name` on the bus at `address`. From then on `answer` sees every call, one after the other.
    pub fn start<A>(address: &str, name: &'static str, mut answer: A) -> Self
    where
        A: AsyncFnMut(&Connection, Message) -> zbus::Result<()> + Send + 'static,
    {
        let (ready, is_ready) = mpsc::channel();
        let address = address.to_owned();
        let mut serve = async move || {
            let connection =
                zbus::connection::Builder::address(address.as_str()).expect("an address").build().await.expect("a bus");
            let mut messages = MessageStream::from(&connection);
            connection.request_name(name).await.expect("nobody else of this name");
            ready.send(connection.clone()).expect("the test waits");
            while let Some(Ok(message)) = messages.next().await {
                if message.message_type() == Type::MethodCall {
                    // A caller that left in between is its own affair.
                    let _ = answer(&connection, message).await;
                }
            }
        };
        let thread = thread::spawn(move || zbus::block_on(serve()));
        Self { connection: is_ready.recv().expect("it is on the bus"), thread: Some(thread) }
    }

    /// Its connection, for signals and calls of its own.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // The thread sees its connection end, and ends too.
        let _ = zbus::block_on(self.connection.clone().close());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
