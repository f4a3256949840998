//! A sound server that plays nothing and counts who comes to have something played.

use std::os::unix::net::UnixListener;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Listens until the test ends.
pub struct SoundServer {
    address: String,
    asked: Arc<AtomicUsize>,
}

impl SoundServer {
    /// Listens at this socket, which the desktop's folder takes with it.
    pub fn start(socket: &Path) -> Self {
        let listener = UnixListener::bind(socket).expect("bound");
        let asked = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&asked);
        thread::spawn(move || {
            for _hung_up_at_once in listener.incoming().flatten() {
                theirs.fetch_add(1, Ordering::Relaxed);
            }
        });
        SoundServer { address: format!("unix:{}", socket.display()), asked }
    }

    /// What `PULSE_SERVER` is to be.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// How many sounds were to be played.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}
