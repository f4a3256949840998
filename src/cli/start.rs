//! `poultice start`: begins a session. Typing it is the consent to what is warned of; a limit's refusal stands.

use clap::ValueEnum;

use crate::t;
use crate::text;
use crate::therapy::command::{Command, Prescription};
use crate::therapy::safety::{Finding, Injury, Severity};

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::when::When;
use super::{out, protocols, status};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "PROTOCOL|FILE", help = said!("cli-protocol-or-file"))]
    protocol: String,
    #[arg(long, value_name = "WHEN", help = said!("cli-onset"))]
    onset: Option<String>,
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true, help = said!("cli-site"))]
    site: String,
    #[arg(long, value_enum, default_value = "neither", help = said!("cli-injury"))]
    injury: InjuryArg,
}

/// What the pain came with, as typed.
#[derive(Clone, Copy, ValueEnum)]
enum InjuryArg {
    Fresh,
    Swelling,
    Neither,
}

/// Starts a session and says what is to be said to it.
pub fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let onset = args.onset.map(|typed| moment(&typed)).transpose()?;
    let onset = match onset {
        // A span before now is a span on the clock the session will live by.
        Some(when) => Some(when.seen_from(context.clock()?.now().wall)),
        None => None,
    };
    let protocol = protocols::find(context, &args.protocol)?;
    let injury = match args.injury {
        InjuryArg::Fresh => Injury::FreshInjury,
        InjuryArg::Swelling => Injury::Swelling,
        InjuryArg::Neither => Injury::Neither,
    };
    let not_for = t!("cli-not-for", words = text::precautions::short(&protocol), page = t!("window-screen-help"));
    let prescription = Prescription { protocol, onset, site: args.site, injury };
    let (snapshot, findings) = context.command(Command::Start(Box::new(prescription)))?;
    warn(&findings);
    status::after_starting(&snapshot, context)?;
    if context.json { Ok(()) } else { out::line(&not_for) }
}

/// Says the warnings among the findings beside the answer.
pub fn warn(findings: &[Finding]) {
    for finding in findings.iter().filter(|finding| finding.severity == Severity::Warn) {
        out::aside(&t!("cli-warning", reason = text::safety::reason(finding)));
    }
}

/// A moment as typed.
pub fn moment(typed: &str) -> Result<When, Failure> {
    When::parse(typed).ok_or_else(|| Failure::Usage(t!("cli-bad-onset", typed = typed)))
}
