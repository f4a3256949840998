//! What a person can do to a running session, one subcommand a [`Command`]. Each answers how it stands then; what only
//! goes on record, or off it, is told first.

use std::io::{BufRead, IsTerminal};
use std::time::Duration;

use clap::{Subcommand, ValueEnum};

use crate::agent::client::Client;
use crate::t;
use crate::text::clock::span;
use crate::therapy::command::{Command, PainWhen, RemovedWhen};
use crate::therapy::protocol::Modality;
use crate::therapy::state::Place;
use crate::therapy::timeline::whole_minutes;

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::{out, start, status};

#[derive(Subcommand)]
pub enum Act {
    #[command(about = said!("cli-apply"))]
    Apply {
        #[arg(long, value_name = "N", help = said!("cli-apply-mins"))]
        mins: Option<u32>,
        #[arg(long, value_enum, help = said!("cli-apply-with"))]
        with: Option<With>,
    },
    #[command(about = said!("cli-remove"))]
    Remove(Remove),
    #[command(about = said!("cli-snooze"))]
    Snooze {
        #[arg(value_name = "MINUTES", help = said!("cli-snooze-minutes"))]
        minutes: Option<u32>,
    },
    #[command(about = said!("cli-skip"))]
    Skip,
    #[command(about = said!("cli-pause"))]
    Pause,
    #[command(about = said!("cli-resume"))]
    Resume,
    #[command(about = said!("cli-switch"))]
    Switch,
    #[command(about = said!("cli-keep"))]
    Keep,
    #[command(about = said!("cli-pain"))]
    Pain {
        #[arg(value_name = "SCORE", help = said!("cli-pain-score"))]
        score: u8,
        #[arg(long, conflicts_with = "after", help = said!("cli-pain-before"))]
        before: bool,
        #[arg(long, help = said!("cli-pain-after"))]
        after: bool,
        #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true, help = said!("cli-pain-note"))]
        note: String,
    },
    #[command(about = said!("cli-fine"))]
    Fine,
    #[command(about = said!("cli-undo"))]
    Undo,
    #[command(about = said!("cli-stop"))]
    Stop,
}

#[derive(clap::Args)]
#[group(multiple = false)]
pub struct Remove {
    #[arg(long, help = said!("cli-remove-on-time"))]
    on_time: bool,
    #[arg(long, value_name = "MINUTES", help = said!("cli-remove-ago"))]
    ago: Option<u32>,
    #[arg(long, help = said!("cli-remove-unknown"))]
    unknown: bool,
}

/// What goes on, as typed.
#[derive(Clone, Copy, ValueEnum)]
pub enum With {
    Cold,
    IceMassage,
    Heat,
}

/// From so long past its time on, a removal may well be told later than it was.
const LATE: Duration = Duration::from_secs(2 * 60);

/// Does it, and says how it stands then.
pub fn run(act: Act, context: &Context) -> Result<(), Failure> {
    let command = match act {
        Act::Apply { mins, with } => Command::Apply { modality: with.map(Modality::from), minutes: mins },
        Act::Remove(remove) => Command::Remove { when: removed(&remove, context)? },
        Act::Snooze { minutes } => Command::Snooze { minutes },
        Act::Skip => Command::Skip,
        Act::Pause => Command::Pause,
        Act::Resume => Command::Resume,
        Act::Switch => return switch(context),
        Act::Keep => Command::KeepPhase,
        Act::Pain { score, before, after, note } => {
            let when = before.then_some(PainWhen::Before).or(after.then_some(PainWhen::After));
            Command::LogPain { score, when, note }
        }
        Act::Fine => Command::SkinFine,
        Act::Undo => return undo(context),
        Act::Stop => return stop(context),
    };
    let noting = matches!(command, Command::LogPain { .. });
    let (snapshot, findings) = context.command(command)?;
    start::warn(&findings);
    if noting { status::after_noting(&snapshot, context) } else { status::after(&snapshot, context) }
}

/// Goes on to the next part, and says so: the person may have done it by mistake, or long before its time.
fn switch(context: &Context) -> Result<(), Failure> {
    let (snapshot, findings) = context.command(Command::SwitchPhase)?;
    start::warn(&findings);
    status::after_switching(&snapshot, context)
}

/// Takes back the last thing done, and says what that was.
fn undo(context: &Context) -> Result<(), Failure> {
    let before = context.agent()?.snapshot()?;
    let (snapshot, _) = context.command(Command::Undo)?;
    status::after_undoing(&before, &snapshot, context)
}

/// Ends the session, and says what was done of it.
fn stop(context: &Context) -> Result<(), Failure> {
    let before = context.agent()?.snapshot()?;
    let (snapshot, _) = context.command(Command::Stop)?;
    status::after_stopping(&before, &snapshot, context)
}

fn removed(typed: &Remove, context: &Context) -> Result<RemovedWhen, Failure> {
    if typed.on_time {
        return Ok(RemovedWhen::OnTime);
    }
    if typed.unknown {
        return Ok(RemovedWhen::Unknown);
    }
    if let Some(minutes) = typed.ago {
        return Ok(RemovedWhen::MinutesAgo(minutes));
    }
    if !std::io::stdin().is_terminal() {
        return Ok(RemovedWhen::Now);
    }
    match on_skin(context)? {
        Some((worn, planned)) if worn.saturating_sub(planned) > LATE => ask(worn, planned, context),
        _ => Ok(RemovedWhen::Now),
    }
}

/// How long the pack has been on, and for how long it was to be.
fn on_skin(context: &Context) -> Result<Option<(Duration, Duration)>, Failure> {
    let snapshot = Client::connect_or_start(&context.address)?.snapshot()?;
    Ok(snapshot.session.and_then(|session| match &session.state.place {
        Place::OnSkin(on) => Some((session.stamp.elapsed.since(on.since), on.planned)),
        _ => None,
    }))
}

/// Asks how long it was really on, until the answer makes sense.
fn ask(worn: Duration, planned: Duration, context: &Context) -> Result<RemovedWhen, Failure> {
    let most = worn.as_secs() / 60;
    let over = span(worn.saturating_sub(planned));
    let mut answers = std::io::stdin().lock().lines();
    loop {
        out::aside(&t!("cli-remove-question", over = over.as_str()));
        let Some(answer) = answers.next().transpose()? else {
            return Err(Failure::Failed(t!("cli-remove-unanswered")));
        };
        match answer.trim() {
            "" => return Ok(RemovedWhen::Now),
            "t" => return Ok(RemovedWhen::OnTime),
            "?" => return Ok(RemovedWhen::Unknown),
            minutes => match minutes.parse::<u64>() {
                Ok(minutes) if minutes <= most => return ago(Duration::from_secs(minutes * 60), context),
                _ => out::aside(&t!("cli-remove-not-understood", most = most)),
            },
        }
    }
}

/// Turns "it was on for so long" into "it came off so long ago". The answer may have taken its time: asked anew.
fn ago(on_for: Duration, context: &Context) -> Result<RemovedWhen, Failure> {
    let worn = on_skin(context)?.map_or(on_for, |(worn, _)| worn);
    let minutes = whole_minutes(worn.saturating_sub(on_for)).min(worn.as_secs() / 60);
    Ok(RemovedWhen::MinutesAgo(u32::try_from(minutes).unwrap_or(u32::MAX)))
}

impl From<With> for Modality {
    fn from(with: With) -> Self {
        match with {
            With::Cold => Modality::Cold,
            With::IceMassage => Modality::IceMassage,
            With::Heat => Modality::Heat,
        }
    }
}
