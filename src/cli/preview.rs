//! `poultice preview`: what a programme would bring, by running the session ahead. No agent, no display.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, DurationRound, NaiveDate, TimeDelta, Utc};
use clap::ValueEnum;
use serde::Serialize;

use crate::store::settings::SettingsFile;
use crate::t;
use crate::text;
use crate::text::clock::Clock12Or24;
use crate::therapy::command::Prescription;
use crate::therapy::forecast::{Coming, Pace, What, forecast};
use crate::therapy::protocol::{Modality, Phase};
use crate::therapy::quiet::SleepHours;
use crate::therapy::safety::{self, Injury, Situation};
use crate::therapy::session::{Rules, Session, SwitchPolicy};
use crate::therapy::timeline::{BootId, Now};

use super::args::said;
use super::context::Context;
use super::failure::Failure;
use super::{out, protocols, start, status};

#[derive(clap::Args)]
pub struct Args {
    #[arg(value_name = "PROTOCOL|FILE", help = said!("cli-protocol-or-file"))]
    protocol: String,
    #[arg(long, value_name = "WHEN", help = said!("cli-preview-start"))]
    start: Option<String>,
    #[arg(long, value_name = "WHEN", help = said!("cli-onset"))]
    onset: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 72, value_parser = hours(), help = said!("cli-preview-hours"))]
    hours: u32,
    #[arg(long, value_name = "FROM-TO|off", value_parser = sleep, help = said!("cli-preview-sleep"))]
    sleep: Option<Sleep>,
    #[arg(long, value_enum, default_value = "earliest", help = said!("cli-preview-pace"))]
    pace: PaceArg,
}

/// Sleep hours as typed; none for `off`.
#[derive(Clone, Copy)]
struct Sleep(Option<SleepHours>);

/// At which end of each range the person acts, as typed.
#[derive(Clone, Copy, ValueEnum)]
enum PaceArg {
    Earliest,
    Latest,
}

/// One line of the JSON answer.
#[derive(Serialize)]
struct Line {
    at: String,
    what: What,
    phase: usize,
    modality: Modality,
    minutes: u32,
}

/// The longest look ahead, in hours: a year, as long as any window of a protocol.
const MOST_HOURS: i64 = 366 * 24;

/// Shows what would come.
pub fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let begin = match &args.start {
        Some(typed) => start::moment(typed)?.seen_ahead(context.clock()?.now().wall),
        None => whole_second(context.clock()?.now().wall),
    };
    let onset = args.onset.as_deref().map(start::moment).transpose()?.map(|when| when.seen_from(begin));
    let protocol = protocols::find(context, &args.protocol)?;
    let rules = rules(&args, context, begin);
    let hours = (begin - onset.unwrap_or(begin)).num_seconds() as f64 / 3600.0;
    let situation = Situation { injury: Injury::Neither, hours_since_onset: hours, sleep: rules.sleep };
    let findings = safety::check(&protocol, &situation);
    let now = Now { wall: begin, boot: Duration::ZERO, boot_id: BootId("preview".to_owned()) };
    let prescription = Prescription { protocol, onset, site: String::new(), injury: Injury::Neither };
    let (session, _) = Session::start("preview".to_owned(), prescription, rules, Arc::new(chrono::Local), &now)?;
    start::warn(&findings);
    let pace = match args.pace {
        PaceArg::Earliest => Pace::Earliest,
        PaceArg::Latest => Pace::Latest,
    };
    let phases = session.state().prescription.protocol.phases.clone();
    let coming = forecast(&session, pace, Duration::from_secs(u64::from(args.hours) * 3600));
    if context.json {
        return out::json(&coming.iter().map(Line::of).collect::<Vec<_>>());
    }
    table(&coming, &phases)
}

fn rules(args: &Args, context: &Context, now: DateTime<Utc>) -> Rules {
    let loaded = SettingsFile::load(context.dirs(), now);
    if let Some(problems) = text::store::settings_problems(&loaded.problems) {
        out::aside(&problems);
    }
    let rules = loaded.settings.rules();
    let sleep = args.sleep.map_or(rules.sleep, |typed| typed.0);
    // The pace says when to switch, whatever was set for sessions.
    Rules { sleep, switch_policy: SwitchPolicy::Ask, ..rules }
}

fn table(coming: &[Coming], phases: &[Phase]) -> Result<(), Failure> {
    let clock = Clock12Or24::of_environment(Arc::new(chrono::Local));
    let mut rows = Vec::new();
    let mut day_before = String::new();
    let mut used = Used::default();
    for coming in coming {
        let day = clock.day(coming.wall);
        let full = used.up(coming, phases, clock.local(coming.wall).date_naive());
        let shown = if day == day_before { String::new() } else { day.clone() };
        day_before = day;
        let what = match full {
            Some(count) => t!("cli-preview-day-full", what = what(coming), count = count),
            None => what(coming),
        };
        rows.push(vec![shown, clock.time(coming.wall), what]);
    }
    if rows.is_empty() { out::line(&t!("cli-preview-nothing")) } else { out::table(&rows) }
}

/// How many of a phase's steps went on in one day: where its applications of the day are used up, no more come, and
/// nobody would know why.
#[derive(Default)]
struct Used {
    day: Option<(usize, NaiveDate)>,
    steps: u32,
}

impl Used {
    /// How many applications a day has, where the last of them ends with this.
    fn up(&mut self, coming: &Coming, phases: &[Phase], day: NaiveDate) -> Option<u32> {
        let phase = phases.get(coming.phase)?;
        let most = phase.max_per_day?;
        let each = phase.steps.iter().filter(|step| step.modality != Modality::Rest).count();
        match coming.what {
            What::Apply if self.day == Some((coming.phase, day)) => self.steps += 1,
            What::Apply => (self.day, self.steps) = (Some((coming.phase, day)), 1),
            What::Remove if u64::from(self.steps) == u64::from(most) * each as u64 => return Some(most),
            _ => {}
        }
        None
    }
}

fn what(coming: &Coming) -> String {
    let (modality, minutes, part) = (text::protocol::modality(coming.modality), coming.minutes, coming.phase + 1);
    match coming.what {
        What::Apply => t!("cli-preview-apply", modality = modality, minutes = minutes),
        What::Remove => t!("cli-preview-remove", modality = modality),
        What::Ready => t!("cli-preview-ready", modality = modality),
        What::Due => t!("cli-preview-due", modality = modality),
        What::Switch => t!("cli-preview-switch", part = part, modality = modality),
        What::Sleep => t!("cli-preview-asleep"),
        What::Wake => t!("cli-preview-awake"),
        What::Finish => t!("cli-preview-finish"),
    }
}

impl Line {
    fn of(coming: &Coming) -> Line {
        let Coming { what, phase, modality, minutes, .. } = *coming;
        Line { at: status::local(coming.wall), what, phase, modality, minutes }
    }
}

fn hours() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=MOST_HOURS)
}

fn sleep(typed: &str) -> Result<Sleep, String> {
    match typed {
        "off" => Ok(Sleep(None)),
        hours => hours.parse().map(|hours| Sleep(Some(hours))).map_err(|_| t!("cli-bad-sleep")),
    }
}

fn whole_second(wall: DateTime<Utc>) -> DateTime<Utc> {
    wall.duration_trunc(TimeDelta::seconds(1)).unwrap_or(wall)
}
