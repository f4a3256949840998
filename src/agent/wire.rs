//! What clients and the agent say to each other: one JSON value a line over a local socket.
//!
//! The agent greets with [`FromAgent::Hello`]; a client asks with [`Request`]s and gets one [`FromAgent::Reply`] for each.
//! Whoever subscribed also gets every new [`Snapshot`].

use serde::{Deserialize, Serialize};

use crate::therapy::command::{Command, Refusal};
use crate::therapy::event::Entry;
use crate::therapy::outlook::Next;
use crate::therapy::reminder::Reminder;
use crate::therapy::safety::Finding;
use crate::therapy::state::{Named, State};
use crate::therapy::timeline::{Now, Stamp};

/// The version of this contract. Client and agent of different versions don't talk, they say so.
pub const VERSION: u32 = 1;

/// The longest line either side accepts, in bytes.
pub const LONGEST_LINE: usize = 1 << 20;

/// What a client asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Comes back with the reply.
    pub id: u64,
    /// What is asked.
    #[serde(flatten)]
    pub ask: Ask,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "snake_case")]
pub enum Ask {
    /// Carry out a command.
    Command {
        /// Which.
        command: Command,
    },
    /// How does it stand?
    Snapshot,
    /// Tell me whenever it changes. A window says so, to be raised when somebody opens another.
    Subscribe {
        /// Whether the client is a window.
        window: bool,
    },
    /// Bring the window that is open to the front.
    Raise,
    /// Settings have changed on disk.
    Reload,
    /// End now; the session is kept and goes on when an agent starts again.
    Quit,
}

/// What the agent says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "say", rename_all = "snake_case")]
pub enum FromAgent {
    /// First of all.
    Hello {
        /// The contract's version.
        wire: u32,
        /// Poultice's version.
        poultice: String,
    },
    /// The answer to a request.
    Reply {
        /// The request's id.
        id: u64,
        /// The answer.
        #[serde(flatten)]
        reply: Reply,
    },
    /// It stands differently now.
    Changed {
        /// How.
        snapshot: Box<Snapshot>,
    },
    /// Come to the front.
    Raise,
}

/// The answer to a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "reply", rename_all = "snake_case")]
pub enum Reply {
    /// It is done, kept, and this is how it stands now.
    Done {
        /// How it stands.
        snapshot: Box<Snapshot>,
        /// What is to be said to it.
        findings: Vec<Finding>,
    },
    /// It was not done, and this is why.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// Whether there was a window to raise.
    Raised {
        /// Whether there was.
        window: bool,
    },
    /// The line wasn't understood.
    NotUnderstood {
        /// What was wrong with it.
        why: String,
    },
}

/// How it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The agent's clocks when it was taken.
    pub now: Now,
    /// What is going on.
    pub state: Named,
    /// The session, unless idle.
    pub session: Option<SessionSnapshot>,
    /// What the agent can't do, and the person should know.
    pub problems: Vec<Problem>,
    /// How many times faster than real time, in a rehearsal.
    pub rehearsal: Option<u32>,
}

/// How a session stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SessionSnapshot {
    /// Everything about it.
    pub state: State,
    /// Its time: elapsed and clocks at one moment.
    pub stamp: Stamp,
    /// The reminder that is on.
    pub reminder: Option<Reminder>,
    /// What comes next.
    pub next: Option<Next>,
    /// Whether the person has done anything that can be taken back. An agent that doesn't say may be asked.
    #[serde(default = "maybe")]
    pub can_undo: bool,
    /// The last thing the person did: what undo would take back. An agent that doesn't say may be asked all the same.
    #[serde(default)]
    pub last_act: Option<Entry>,
}

fn maybe() -> bool {
    true
}

/// Something the agent can't do, and the person should know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// What it is about.
    pub kind: ProblemKind,
    /// What the system said.
    pub detail: String,
}

/// What a problem is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// Notifications aren't shown: the chime and the window remind.
    Notifications,
    /// Sounds aren't played.
    Sound,
    /// The history isn't kept: the session goes on in memory.
    History,
    /// A damaged history was set aside; a backup may be restored.
    HistorySetAside,
    /// A settings file has faults.
    Settings,
    /// Since a restart the clock can't be right.
    Clock,
    /// The agent won't start at login.
    Autostart,
    /// A command that the person set for a reminder failed.
    Hooks,
    /// A reminder wasn't spoken.
    Speech,
}
