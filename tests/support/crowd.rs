//! Many clients at once on an agent's socket, and how long one honest client waits for its answers beside them.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Commands that change the session each time and don't make it longer: its snapshot stays as long as it is.
pub const BACK_AND_FORTH: [&str; 2] =
    [r#"{"id":1,"ask":"command","command":{"do":"pause"}}"#, r#"{"id":1,"ask":"command","command":{"do":"resume"}}"#];

/// What came of it.
pub struct Waited {
    /// How long the honest client waited for each of its answers.
    pub waits: Vec<Duration>,
    /// How many commands of the others were carried out, not refused.
    pub done: usize,
}

/// Has `others` clients send `commands` in turn, each as soon as its last was answered, for as long as it takes one more
/// client to ask `answers` times how it stands, or that the session be paused. The agent at `socket` should have a session.
///
/// The answers aren't parsed: what is measured is the agent and not its clients.
///
/// # Panics
/// Where the agent can't be connected to, or hangs up.
pub fn wait_beside(socket: &Path, others: usize, commands: &[&str], answers: usize) -> Waited {
    let (over, done) = (AtomicBool::new(false), AtomicUsize::new(0));
    // All are connected before anything is measured.
    let crowd: Vec<_> = (0..others).map(|_| Asking::at(socket)).collect();
    let mut honest = Asking::at(socket);
    let waits = thread::scope(|scope| {
        for (number, mut client) in crowd.into_iter().enumerate() {
            let (over, done) = (&over, &done);
            scope.spawn(move || {
                for command in commands.iter().cycle().skip(number) {
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    done.fetch_add(usize::from(client.ask(command).contains(r#""reply":"done""#)), Ordering::Relaxed);
                }
            });
        }
        let waits = (0..answers)
            .map(|number| {
                let ask = if number % 2 == 0 { r#"{"id":7,"ask":"snapshot"}"# } else { BACK_AND_FORTH[0] };
                let asked = Instant::now();
                honest.ask(ask);
                asked.elapsed()
            })
            .collect();
        over.store(true, Ordering::Relaxed);
        waits
    });
    Waited { waits, done: done.into_inner() }
}

struct Asking {
    stream: BufReader<UnixStream>,
    line: String,
}

impl Asking {
    fn at(socket: &Path) -> Asking {
        let stream = UnixStream::connect(socket).expect("an agent");
        let mut asking = Asking { stream: BufReader::new(stream), line: String::new() };
        asking.next();
        asking
    }

    fn ask(&mut self, line: &str) -> &str {
        let line = format!("{line}\n");
        self.stream.get_mut().write_all(line.as_bytes()).expect("sent");
        self.next();
        assert!(!self.line.contains("not_understood"), "{}", self.line);
        &self.line
    }

    fn next(&mut self) {
        self.line.clear();
        assert!(self.stream.read_line(&mut self.line).expect("an answer") > 0, "hung up on");
    }
}
