//! `poultice protocols`: what can be run.

use crate::store::protocols::{self, ProtocolFileProblem, ProtocolFileWhat, ProtocolsError};
use crate::t;
use crate::text;
use crate::therapy::protocol::Protocol;

use super::context::Context;
use super::failure::{Failure, chain};

/// A built-in protocol or an own one by its id, or the one in a file.
pub fn find(context: &Context, wanted: &str) -> Result<Protocol, Failure> {
    protocols::find(context.dirs(), wanted).map_err(|error| {
        Failure::Failed(match &error {
            ProtocolsError::NotFound { wanted } => t!("cli-no-such-protocol", wanted = wanted.as_str()),
            ProtocolsError::File(problem) => file_problem(problem),
            _ => chain(&error),
        })
    })
}

/// What is wrong with a protocol file.
pub fn file_problem(problem: &ProtocolFileProblem) -> String {
    let file = problem.path.display().to_string();
    match &problem.what {
        ProtocolFileWhat::CantRead { error } => t!("cli-file-unreadable", file = file, why = error.as_str()),
        ProtocolFileWhat::NotUtf8 => t!("cli-file-not-text", file = file),
        ProtocolFileWhat::TooLarge => t!("cli-file-too-large", file = file),
        ProtocolFileWhat::Form(error) => t!("cli-file-form", file = file, problem = text::protocol::describe(error)),
        ProtocolFileWhat::BuiltInId { id } => t!("cli-file-builtin-id", file = file, id = id.as_str()),
        ProtocolFileWhat::IdTaken { id, by } => {
            t!("cli-file-id-taken", file = file, id = id.as_str(), by = by.display().to_string())
        }
        ProtocolFileWhat::OtherName { id } => t!("cli-file-other-name", file = file, id = id.as_str()),
    }
}
