//! What can be wrong with a protocol as it is written. The words for it are `text::protocol`'s.

use serde::{Deserialize, Serialize};

/// Why a text or a value is not a protocol: where, and what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolError {
    /// Line in the file, counted from 1; absent for values that never were a file.
    pub line: Option<usize>,
    /// Path of the field, as in `phase[0].step[1].mins`; empty for the file as a whole.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

impl ProtocolError {
    /// A problem with a field, its line not known.
    pub(super) fn new(field: impl Into<String>, problem: Problem) -> Self {
        ProtocolError { line: None, field: field.into(), problem }
    }
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// The text is longer than any protocol.
    FileTooLarge {
        /// The longest text that is read, in bytes.
        most: usize,
    },
    /// The text is not TOML.
    Syntax {
        /// The parser's own words.
        message: String,
    },
    /// A key no protocol has; most often a typing slip.
    UnknownKey,
    /// Something of another kind stands here.
    WrongType {
        /// What belongs here.
        expected: Kind,
    },
    /// A word that is none of the known ones.
    UnknownWord {
        /// The words that are known, separated by commas.
        known: String,
    },
    /// A field that every protocol needs.
    Missing,
    /// A table that must have exactly one of its keys has none or several.
    NotOneKey {
        /// The keys to choose from, separated by commas.
        known: String,
    },
    /// A list with nothing in it.
    EmptyList,
    /// A list longer than any protocol needs.
    TooMany {
        /// The longest list allowed.
        most: usize,
    },
    /// A range whose first number is the larger one.
    Reversed,
    /// A number that must be at least 1 is 0.
    Zero,
    /// A number below zero.
    Negative,
    /// A number beyond anything meant.
    Absurd {
        /// The largest number allowed.
        most: u32,
    },
    /// A text that is too short or too long.
    Length {
        /// The fewest characters allowed.
        least: usize,
        /// The most characters allowed.
        most: usize,
    },
    /// A character that can't be shown, such as an escape code.
    Unprintable,
    /// An id with other characters than `a-z`, `0-9` and `-`, or not 1 to 64 of them.
    BadId,
    /// `ask_at_hours` in a phase that ends by itself.
    AskWithoutStopped,
    /// A window that doesn't lie after the window of an earlier phase.
    WindowNotLater,
    /// An application that is nothing but rest.
    OnlyRest,
    /// An application that begins or ends with a rest.
    RestAtEdge,
    /// A rest offered in place of a step, or something offered in place of a rest.
    RestAlternative,
}

/// What kind of value belongs in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A text in quotes.
    Text,
    /// A whole number.
    Number,
    /// A whole number, or two in brackets.
    NumberOrRange,
    /// A list in brackets.
    List,
    /// A table: keys with values.
    Table,
    /// The word `"stopped"` or a table.
    StoppedOrTable,
}
