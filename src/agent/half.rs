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
