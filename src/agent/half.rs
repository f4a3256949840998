//! One direction of a connection: reading and writing go on in two threads.

use std::io::{self, Read, Write};
use std::sync::Arc;

use interprocess::local_socket::Stream;

/// One direction of a connection; it closes when both are gone.
pub struct Half(Arc<Stream>);

/// Both directions of a connection, each for itself.
pub fn halves(stream: Stream) -> (Half, Half) {
    let stream = Arc::new(stream);
    (Half(Arc::clone(&stream)), Half(stream))
}

/// Ends a connection from outside, when told to: whoever waits to read or write on it is woken and finds its end.
pub struct Hangup(Arc<Stream>);

impl Half {
    /// The way to end this connection while others wait on it.
    pub fn hangup(&self) -> Hangup {
        Hangup(Arc::clone(&self.0))
    }
}

impl Hangup {
    /// Ends both directions.
    pub fn now(&self) {
        #[cfg(unix)]
        {
            let Stream::UdSocket(socket) = &*self.0;
            if let Err(error) = socket.inner().shutdown(std::net::Shutdown::Both) {
                tracing::debug!(%error, "the connection was over already");
            }
        }
        // A named pipe can't be ended under whoever waits on it; it ends with its last half.
        #[cfg(not(unix))]
        let _waits = &self.0;
    }
}

impl Read for Half {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        (&*self.0).read(into)
    }
}

impl Write for Half {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        (&*self.0).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        (&*self.0).flush()
    }
}
