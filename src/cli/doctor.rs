//! `poultice doctor`: tries everything Poultice relies on, and says what to do where it doesn't work.

use std::io::IsTerminal;

use serde::Serialize;

use crate::doctor::{self, Check, Condition, PRESS, Surroundings};
use crate::t;

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::out;

#[derive(clap::Args)]
pub struct Args {
    #[arg(long, help = said!("cli-doctor-press"))]
    press: bool,
}

/// What `--json` gives.
#[derive(Serialize)]
struct Report {
    state: Condition,
    checks: Vec<Check>,
}

/// Tells each finding as it comes. Fails where something is broken.
pub fn run(args: &Args, context: &Context) -> Result<(), Failure> {
    let press = (args.press || std::io::stdin().is_terminal()).then_some(PRESS);
    if press.is_some() {
        out::aside(&t!("doctor-test-waiting", button = t!("doctor-test-button")));
    }
    let around = Surroundings { dirs: context.dirs().clone(), press };
    let mut checks = Vec::new();
    let mut told = Ok(());
    doctor::examine(&around, |check| {
        if !context.json && told.is_ok() {
            told = tell(&check);
        }
        checks.push(check);
    });
    told?;
    let state = doctor::worst(&checks);
    if context.json {
        out::json(&Report { state, checks })?;
        return if state == Condition::Broken { Err(Failure::FailedAlready) } else { Ok(()) };
    }
    let count = checks.iter().filter(|check| check.state == state).count();
    match state {
        Condition::Fine => out::line(&t!("doctor-all-fine")),
        Condition::Warning => out::line(&t!("doctor-some-warnings", count = count)),
        Condition::Broken => Err(Failure::Failed(t!("doctor-some-broken", count = count))),
    }
}

fn tell(check: &Check) -> Result<(), Failure> {
    let states = [t!("doctor-fine"), t!("doctor-warning"), t!("doctor-broken")];
    let [fine, warning, broken] = &states;
    let state = match check.state {
        Condition::Fine => fine,
        Condition::Warning => warning,
        Condition::Broken => broken,
    };
    let indent = states.iter().map(|state| width(state)).max().unwrap_or_default() + 2;
    let padded = |word: &str| format!("{word}{}", " ".repeat(indent.saturating_sub(width(word))));
    out::advice(&format!("{}{}", padded(state), check.said))?;
    match &check.todo {
        Some(todo) => out::advice(&format!("{}{}", padded(""), t!("doctor-todo", todo = todo.as_str()))),
        None => Ok(()),
    }
}

/// How many columns of a terminal a word takes, in the languages there are.
fn width(word: &str) -> usize {
    word.chars().count()
}
