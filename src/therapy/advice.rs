//! What the log suggests. Figures and sources only, one piece at a time, the most urgent first; the words are
//! `text::advice`'s. It says nothing where the log says nothing: a missing score is no score.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::command::PainWhen;
use super::protocol::Modality;
use super::safety::{COLD_WARN_MINS, HEAT_WARN_MINS, ICE_MASSAGE_REFUSE_MINS};
use super::state::{Ended, Pain, Place, Recorded, State};
use super::timeline::{Elapsed, whole_minutes};

/// The least change of a pain score that means anything, in points (Farrar 2001).
pub const CLEAR_CHANGE: i32 = 2;
/// Scores from here on are severe pain.
pub const SEVERE_FROM: u8 = 7;
/// Severe for so many hours is a reason to ask for help (S1).
pub const SEVERE_HOURS: u32 = 12;
/// No better after so many days is a reason to see a doctor (S1, S2).
pub const NO_BETTER_DAYS: u32 = 7;
/// Fewer applications say nothing about whether cold helps.
pub const APPLICATIONS_TO_JUDGE: u32 = 4;

/// So long over its time is nobody's slow hand any more: the skin is to be looked at.
pub const TOO_LONG_BY: Duration = Duration::from_secs(2 * 60);

/// For so long what too long an application does to the skin can still show.
const SKIN_SHOWS_FOR: Duration = DAY;
/// The first and the latest scores have to lie so far apart for a comparison (S2: a few days).
const COMPARED_OVER: Duration = Duration::from_secs(3 * 24 * 3600);
const DAY: Duration = Duration::from_secs(24 * 3600);
const HOUR: Duration = Duration::from_secs(3600);

/// One piece of advice, with the figures it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "advice", rename_all = "snake_case")]
pub enum Advice {
    /// The last application was on for longer than planned and than is usual, or nobody knows for how long: look at the
    /// skin. Until the next one goes on, and for a day at the most.
    TooLong {
        /// Which, counted from 0 as in [`super::state::Record::application`].
        application: u32,
        /// What was on.
        modality: Modality,
        /// For how many whole minutes, rounded; none where nobody knows.
        minutes: Option<u32>,
        /// How many were planned.
        planned: u32,
    },
    /// It has been severe all the time: what to do.
    StillSevere {
        /// For so many whole hours, by the scores.
        hours: u32,
        /// The lowest score in that time.
        least: u8,
    },
    /// It is no better a week after it began: see a doctor.
    NoBetter {
        /// Whole days since it began.
        days: u32,
        /// The mean score of the first day that has one, in tenths of a point.
        first_tenths: i32,
        /// The mean score of the last 24 hours, in tenths of a point.
        latest_tenths: i32,
    },
    /// Cold brings no clear change: shorten it or change to heat.
    ColdDoesNotHelp {
        /// What it brought.
        effect: Effect,
    },
}

/// What cold, or heat, brought: the change of pain from before an application to after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// The mean change in tenths of a point; below zero is less pain.
    pub mean_change_tenths: i32,
    /// How many applications have a score before and after.
    pub applications: u32,
    /// What to call it.
    pub verdict: Verdict,
}

/// What to call a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Less than [`CLEAR_CHANGE`] either way.
    NoClearChange,
    /// Less pain.
    Less,
    /// More pain.
    More,
}

impl Advice {
    /// Who says so: a citation as in [`super::safety::Finding::source`].
    pub fn source(&self) -> &'static str {
        match self {
            Advice::TooLong { modality: Modality::Heat, .. } => "SFH NHS; Gwent NHS",
            Advice::TooLong { .. } => "MPFT NHS, Safe use of cold; Collins 1986; Moeller 1997",
            Advice::StillSevere { .. } | Advice::ColdDoesNotHelp { .. } => "S1",
            Advice::NoBetter { .. } => "S1; S2",
        }
    }

    /// Tells one occasion of this kind of advice from the next: put aside once, it comes again with the next occasion.
    pub fn occasion(&self) -> u32 {
        match self {
            Advice::TooLong { application, .. } => *application,
            Advice::StillSevere { .. } | Advice::NoBetter { .. } | Advice::ColdDoesNotHelp { .. } => 0,
        }
    }
}

/// What the log suggests at `now`, if anything.
pub fn advise(state: &State, now: Elapsed) -> Option<Advice> {
    all(state, now).next()
}

/// Everything the log suggests at `now`, the most urgent first: for whoever has put the first aside.
pub fn all(state: &State, now: Elapsed) -> impl Iterator<Item = Advice> {
    [too_long(state, now), still_severe(state, now), no_better(state, now), cold_does_not_help(state)]
        .into_iter()
        .flatten()
}

/// Whether the skin is to be looked at because the last application was too long: [`Advice::TooLong`].
pub fn too_long(state: &State, now: Elapsed) -> Option<Advice> {
    if matches!(state.place, Place::OnSkin(_)) {
        return None;
    }
    let last = state.records.iter().rfind(|record| matches!(record.what, Recorded::Applied { .. }))?;
    let Recorded::Applied { planned, ended: Some(ended), .. } = last.what else { return None };
    let usual = Duration::from_secs(60) * usual_mins(last.modality);
    let (off, worn) = match ended {
        Ended::Off(off) => (off, Some(off.since(last.at))),
        Ended::Unknown => (state.free_since, None),
    };
    let too_long = worn.is_none_or(|worn| worn >= planned.max(usual) + TOO_LONG_BY);
    let minutes = |span| u32::try_from(whole_minutes(span)).unwrap_or(u32::MAX);
    (too_long && now.since(off) < SKIN_SHOWS_FOR).then(|| Advice::TooLong {
        application: last.application,
        modality: last.modality,
        minutes: worn.map(minutes),
        planned: minutes(planned),
    })
}

/// The usual most, in minutes.
fn usual_mins(modality: Modality) -> u32 {
    match modality {
        Modality::Cold | Modality::Rest => COLD_WARN_MINS,
        Modality::IceMassage => ICE_MASSAGE_REFUSE_MINS,
        Modality::Heat => HEAT_WARN_MINS,
    }
}

/// What cold brought, or heat; nothing where no application has a score before and after. Applications of both are
/// left out: nobody knows which of the two it was.
pub fn effect(state: &State, cold: bool) -> Option<Effect> {
    let fits = |modality: Modality| if cold { modality.is_cold() } else { modality == Modality::Heat };
    let change = |application: u32| {
        let score = |when| state.pain_of(application, when).map(|pain| i32::from(pain.score));
        Some(score(PainWhen::After)? - score(PainWhen::Before)?)
    };
    let of_one_kind = applied(state).into_iter().filter(|(_, all)| all.iter().all(|modality| fits(*modality)));
    let changes: Vec<i32> = of_one_kind.filter_map(|(application, _)| change(application)).collect();
    let (sum, count): (i32, i32) = (changes.iter().sum(), i32::try_from(changes.len()).ok()?);
    if count == 0 {
        return None;
    }
    // From the figure that is shown: "2.0 less, no clear change" would puzzle anybody.
    let mean_change_tenths = tenths(sum, count);
    let verdict = match mean_change_tenths {
        less if less <= -CLEAR_CHANGE * 10 => Verdict::Less,
        more if more >= CLEAR_CHANGE * 10 => Verdict::More,
        _ => Verdict::NoClearChange,
    };
    Some(Effect { mean_change_tenths, applications: count.unsigned_abs(), verdict })
}

/// The applications that were done, each with what went on.
fn applied(state: &State) -> Vec<(u32, Vec<Modality>)> {
    let mut applied: Vec<(u32, Vec<Modality>)> = Vec::new();
    for record in state.records.iter().filter(|record| matches!(record.what, Recorded::Applied { .. })) {
        match applied.last_mut() {
            Some((application, all)) if *application == record.application => all.push(record.modality),
            _ => applied.push((record.application, vec![record.modality])),
        }
    }
    applied
}

/// Severe scores without a break from at least twelve hours ago until lately. Half a day without a score is a break:
/// nobody knows how that was.
fn still_severe(state: &State, now: Elapsed) -> Option<Advice> {
    let most_apart = HOUR * SEVERE_HOURS;
    let (mut since, mut least) = (now, u8::MAX);
    for pain in state.pains.iter().rev() {
        if pain.score < SEVERE_FROM || since.since(pain.at) > most_apart {
            break;
        }
        (since, least) = (pain.at, least.min(pain.score));
    }
    let hours = u32::try_from(now.since(since).as_secs() / 3600).unwrap_or(u32::MAX);
    let several = state.pains.iter().filter(|pain| pain.at >= since).count() > 1;
    (several && hours >= SEVERE_HOURS).then_some(Advice::StillSevere { hours, least })
}

/// A week after it began, the last day's scores are not clearly lower than those of the first day that has some.
fn no_better(state: &State, now: Elapsed) -> Option<Advice> {
    let days = u32::try_from(state.since_onset(now).as_secs() / DAY.as_secs()).unwrap_or(u32::MAX);
    let begin = state.pains.first()?.at;
    let first = mean(state.pains.iter().filter(|pain| pain.at <= begin + DAY))?;
    let latest = mean(state.pains.iter().filter(|pain| now.since(pain.at) <= DAY))?;
    let comparable = days >= NO_BETTER_DAYS && now.since(begin) >= COMPARED_OVER;
    // Under two points there is no room left for a clear change, and nothing to see a doctor about.
    let hurts = latest >= CLEAR_CHANGE * 10;
    let better = first - latest >= CLEAR_CHANGE * 10;
    let advice = Advice::NoBetter { days, first_tenths: first, latest_tenths: latest };
    (comparable && hurts && !better).then_some(advice)
}

/// Only while cold is what comes next.
fn cold_does_not_help(state: &State) -> Option<Advice> {
    let effect = effect(state, true)?;
    let judged = effect.applications >= APPLICATIONS_TO_JUDGE && effect.verdict != Verdict::Less;
    (judged && state.running() && state.current_phase().uses_cold()).then_some(Advice::ColdDoesNotHelp { effect })
}

fn mean<'a>(pains: impl Iterator<Item = &'a Pain>) -> Option<i32> {
    let (sum, count) = pains.fold((0, 0), |(sum, count), pain| (sum + i32::from(pain.score), count + 1));
    (count > 0).then(|| tenths(sum, count))
}

/// A mean in tenths, rounded to the nearest, halves away from zero.
fn tenths(sum: i32, count: i32) -> i32 {
    let doubled = sum * 20;
    (doubled + doubled.signum() * count) / (count * 2)
}
