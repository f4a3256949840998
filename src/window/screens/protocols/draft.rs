//! A protocol while it is edited, with what it was before: undo and redo.

use crate::therapy::protocol::{Protocol, limits};

/// A protocol with its past and its undone future.
#[derive(Debug, Clone)]
pub struct Draft {
    /// As it is edited now.
    pub now: Protocol,
    /// Each state that was kept, oldest first; `at` is the last kept one.
    kept: Vec<Protocol>,
    at: usize,
}

/// More steps back than anybody goes.
const MOST_KEPT: usize = 200;

impl Draft {
    /// Begins with a protocol.
    pub fn of(protocol: Protocol) -> Draft {
        Draft { kept: vec![protocol.clone()], now: protocol, at: 0 }
    }

    /// Keeps the present state as one step; nothing where it is the last one still. Typing on in a text makes no
    /// further steps.
    pub fn keep(&mut self) {
        if self.now == self.kept[self.at] {
            return;
        }
        self.kept.truncate(self.at + 1);
        let typing_on = self.at > 0
            && only_texts_differ(&self.now, &self.kept[self.at])
            && only_texts_differ(&self.kept[self.at], &self.kept[self.at - 1]);
        if typing_on {
            self.kept[self.at] = self.now.clone();
            return;
        }
        self.kept.push(self.now.clone());
        if self.kept.len() > MOST_KEPT {
            self.kept.remove(0);
        }
        self.at = self.kept.len() - 1;
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        self.at > 0 || self.now != self.kept[self.at]
    }

    /// Whether something was taken back.
    pub fn can_redo(&self) -> bool {
        self.at + 1 < self.kept.len()
    }

    /// Takes the last step back, and where the last one isn't kept yet, that one.
    pub fn undo(&mut self) {
        self.keep();
        if self.can_undo() {
            self.at -= 1;
            self.now = self.kept[self.at].clone();
        }
    }

    /// Takes the last undo back.
    pub fn redo(&mut self) {
        if self.can_redo() {
            self.at += 1;
            self.now = self.kept[self.at].clone();
        }
    }

    /// Whether it differs from what it began with.
    pub fn changed(&self) -> bool {
        self.kept.first() != Some(&self.now)
    }
}

fn only_texts_differ(one: &Protocol, other: &Protocol) -> bool {
    one.phases == other.phases && one != other
}

/// An id nobody has: the wanted one's letters and digits with hyphens between, counted up where it is taken.
pub fn suggested_id(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut id = String::new();
    for sign in wanted.chars().flat_map(char::to_lowercase) {
        if sign.is_ascii_alphanumeric() {
            id.push(sign);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.truncate(limits::ID_CHARS - 4);
    let id = match id.trim_matches('-') {
        "" => "own",
        id => id,
    };
    let numbered = (2..1000).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_else(|| id.to_owned())
}
