//! Says a sentence aloud, where the computer has a voice. It must know nothing of why.

use std::io;
use std::process::Command;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

use super::child;

/// Whether this system may have a voice.
pub const AVAILABLE: bool = cfg!(any(target_os = "linux", target_os = "macos"));

/// Says sentences.
pub trait Speech: Send {
    /// Says `words`, plain text. Returns at once; of those asked for while it speaks only the newest follows.
    fn say(&self, words: String);
}

/// What the caller should know about a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeechEvent {
    /// It was handed to the voice.
    Spoken,
    /// It was not said.
    Silent {
        /// What was wrong.
        why: String,
    },
}

/// The voice of the desktop: speech-dispatcher on Linux, `say` on macOS; on other systems there is none.
pub struct DesktopSpeech {
    sentences: Sender<String>,
}

/// How long a sentence may take to be said, or handed over.
const WITHIN: Duration = Duration::from_secs(20);

impl DesktopSpeech {
    /// Starts the worker thread, which sleeps until there is something to say.
    ///
    /// `on_event` is called on the worker thread and should only pass the event on.
    ///
    /// # Errors
    /// When the system gives no further thread.
    pub fn new(on_event: impl Fn(SpeechEvent) + Send + 'static) -> io::Result<Self> {
        let (sentences, inbox) = channel::<String>();
        thread::Builder::new().name("speech".into()).stack_size(256 * 1024).spawn(move || {
            while let Ok(first) = inbox.recv() {
                let words = inbox.try_iter().last().unwrap_or(first);
                let said = voice(&words).map_or_else(
                    || Err("there is no voice on this system".to_owned()),
                    |mut voice| child::run(&mut voice, WITHIN).map_err(|error| error.to_string()),
                );
                on_event(said.map_or_else(|why| SpeechEvent::Silent { why }, |()| SpeechEvent::Spoken));
            }
        })?;
        Ok(Self { sentences })
    }
}

impl Speech for DesktopSpeech {
    fn say(&self, words: String) {
        // The worker only ends when this side does.
        let _ = self.sentences.send(words);
    }
}

/// The program that says it. What is said comes after `--`, so that no sentence is taken for an option.
fn voice(words: &str) -> Option<Command> {
    let mut command = if cfg!(target_os = "linux") {
        let mut command = Command::new("spd-say");
        command.args(["--application-name", "Poultice", "--wait"]);
        command
    } else if cfg!(target_os = "macos") {
        Command::new("say")
    } else {
        return None;
    };
    command.args(["--", words]);
    Some(command)
}
