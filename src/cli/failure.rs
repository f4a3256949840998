//! Why a subcommand didn't do it, with the exit code and the words for it.

use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use crate::agent::client::ClientError;
use crate::share::ShareError;
use crate::t;
use crate::text;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::Refusal;
use crate::therapy::state::Named;

use super::out;

pub use crate::text::chain;

/// Why a subcommand didn't do it.
pub enum Failure {
    /// It went wrong: 1.
    Failed(String),
    /// It went wrong, and everything about that is said: 1.
    FailedAlready,
    /// It was typed wrongly: 2.
    Usage(String),
    /// It was refused: 3.
    Refused(Box<Refusal>),
    /// It was refused, and everything about that is said: 3.
    RefusedAlready,
    /// Nobody listens any more, which is nobody's fault: 0.
    Unheard,
}

impl Failure {
    /// Says why on the standard error, and a refusal as JSON on the standard output where that is asked for.
    pub fn tell(self, json: bool) -> ExitCode {
        match self {
            Failure::Failed(why) => {
                out::aside(&why);
                ExitCode::from(1)
            }
            Failure::Usage(why) => {
                out::aside(&why);
                ExitCode::from(2)
            }
            Failure::Refused(refusal) => {
                if json {
                    // The exit code says it too.
                    let _unheard = out::json(&refusal);
                }
                let clock = Clock12Or24::of_environment(Arc::new(chrono::Local));
                let reason = text::refusal::reason(&refusal, &clock);
                out::aside(&std::iter::once(reason).chain(instead(&refusal)).collect::<Vec<_>>().join(" "));
                ExitCode::from(3)
            }
            Failure::FailedAlready => ExitCode::from(1),
            Failure::RefusedAlready => ExitCode::from(3),
            Failure::Unheard => ExitCode::SUCCESS,
        }
    }
}

/// What to type first, or instead, where the reason asks for it.
fn instead(refusal: &Refusal) -> Option<String> {
    match refusal {
        Refusal::SessionRunning => Some(t!("cli-do-stop")),
        Refusal::OnSkin | Refusal::NotNow { state: Named::RemoveNow } => Some(t!("cli-do-remove")),
        Refusal::NotNow { state: Named::Paused } => Some(t!("cli-do-resume")),
        Refusal::NotNow { state: Named::ChoosingSwitch } => Some(t!("cli-do-answer")),
        Refusal::TimeNotUp { .. } => Some(t!("cli-do-remove-early")),
        _ => None,
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Failure::Unheard } else { Failure::Failed(chain(&error)) }
    }
}

impl From<ShareError> for Failure {
    fn from(error: ShareError) -> Self {
        Failure::Failed(error.words())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::Refused(Box::new(refusal))
    }
}

impl From<ClientError> for Failure {
    fn from(error: ClientError) -> Self {
        Failure::Failed(match &error {
            ClientError::NotRunning(_) => t!("cli-agent-not-running"),
            ClientError::NotStarted(why) => t!("cli-agent-not-started", why = chain(why)),
            ClientError::Broken(why) => t!("cli-agent-broken", why = chain(why)),
            ClientError::OtherVersion { agent, newer } => {
                let (agent, own) = (agent.as_str(), env!("CARGO_PKG_VERSION"));
                if *newer {
                    t!("agent-other-version-newer", agent = agent, own = own)
                } else {
                    t!("cli-agent-other-version", agent = agent, own = own)
                }
            }
            ClientError::NotUnderstood(why) => t!("cli-agent-not-understood", why = why.as_str()),
        })
    }
}
