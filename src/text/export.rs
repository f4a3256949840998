//! What to say about a history that can't be taken in.

use super::protocol::describe;
use crate::export::json::{ImportError, VERSION};
use crate::t;

/// What is wrong with an export, and where.
pub fn import_error(error: &ImportError) -> String {
    match error {
        ImportError::Form { reason, .. } => t!("export-import-form", reason = reason.as_str()),
        ImportError::Version { found } => {
            t!("export-import-version", found = found.to_string(), known = VERSION.to_string())
        }
        ImportError::Twice { session } => t!("export-import-twice", session = session.as_str()),
        ImportError::Entry { session, seq, reason } => {
            t!("export-import-entry", session = session.as_str(), seq = seq.to_string(), reason = reason.as_str())
        }
        ImportError::Order { session, seq, found } => {
            let found = found.to_string();
            t!("export-import-order", session = session.as_str(), seq = seq.to_string(), found = found)
        }
        ImportError::NoStart { session } => t!("export-import-no-start", session = session.as_str()),
        ImportError::Protocol { session, problem } => {
            t!("export-import-protocol", session = session.as_str(), problem = describe(problem))
        }
        ImportError::OutOfBounds { session, seq, field } => {
            t!(
                "export-import-out-of-bounds",
                session = session.as_str(),
                seq = seq.to_string(),
                field = field.to_string()
            )
        }
        ImportError::Unsafe { session } => t!("export-import-unsafe", session = session.as_str()),
    }
}
