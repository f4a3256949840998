//! The session in words and figures: ring, sentence, phase strip.

use std::time::Duration;

use crate::t;
use crate::text::act::key;
use crate::text::{clock, protocol};
use crate::therapy::advice;
use crate::therapy::event::Question;
use crate::therapy::outlook::{self, Next, NextWhat};
use crate::therapy::protocol::{Modality, Until};
use crate::therapy::reminder::ReminderKind;
use crate::therapy::session::Session;
use crate::therapy::state::{Named, OnSkin, Place, Slot, SlotWhy, Stage};
use crate::therapy::timeline::Elapsed;
use crate::window::icons::Icon;
use crate::window::screens::tone;
use crate::window::theme::Tone;
use crate::window::view::{Countdown, View};
use crate::window::widgets::{PhaseStrip, Span};

/// When so little is left, seconds are shown to whoever looks up.
pub const LAST_MINUTE: Duration = Duration::from_secs(60);

/// What a glance shows.
pub struct Face {
    /// Its colour.
    pub tone: Tone,
    /// What is on the skin, or that nothing is.
    pub icon: Icon,
    /// How much is left, 1 to 0.
    pub left: f32,
    /// The big figures.
    pub time: String,
    /// The same for screen readers, to the minute: they speak up at every change.
    pub spoken: String,
    /// What they mean.
    pub caption: String,
    /// The sentence that says everything.
    pub sentence: String,
    /// A second one, quieter unless it is to be acted on; empty for none.
    pub note: String,
}

/// Where it hurts.
pub fn title(session: &Session) -> String {
    let site = session.state().prescription.site.trim();
    let mut letters = site.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => t!("now-title"),
    }
}

/// The programme, and since when; without the programme where there is little room.
pub fn subline(session: &Session, view: &View, short: bool) -> String {
    let state = session.state();
    let since = (view.now.wall - state.onset).to_std().unwrap_or_default();
    if short {
        return t!("now-subline-short", span = clock::span(since));
    }
    t!("now-subline", name = protocol::name(&state.prescription.protocol), span = clock::span(since))
}

/// What the next phase is about.
pub fn next_phase(session: &Session) -> Option<Modality> {
    let state = session.state();
    state.prescription.protocol.phases.get(state.phase + 1).map(|phase| phase.modality())
}

/// What a glance at the session shows.
pub fn face(session: &Session, view: &View) -> Face {
    let state = session.state();
    match (&state.place, view.state) {
        (Place::OnSkin(on), _) => on_skin(session, on, view),
        (Place::Waiting(slot), Named::ChoosingSwitch) => choosing(session, slot, view),
        (Place::Waiting(slot), _) => waiting(session, slot, view),
        (Place::Paused(_), _) => Face {
            tone: Tone::Rest,
            icon: Icon::Pause,
            left: 0.0,
            time: t!("now-paused-big"),
            spoken: t!("now-paused-big"),
            caption: t!("now-paused-caption"),
            sentence: t!("now-paused"),
            note: String::new(),
        },
        (Place::Finished { .. } | Place::Stopped, _) => Face {
            tone: Tone::Rest,
            icon: Icon::Check,
            left: 1.0,
            time: state.counts.done.to_string(),
            spoken: state.counts.done.to_string(),
            caption: t!("now-finished-caption"),
            sentence: t!("now-finished"),
            note: String::new(),
        },
    }
}

fn on_skin(session: &Session, on: &OnSkin, view: &View) -> Face {
    let state = session.state();
    let now = session.timeline().last().elapsed;
    let end = on.since + on.planned;
    let time = |at: Elapsed| view.clock.day_time(session.timeline().wall_at(at), view.now.wall);
    let (what, mins) = (key(on.modality), on.planned.as_secs() / 60);
    let icon = Icon::of(tone(on.modality));
    if view.state == Named::RemoveNow {
        let sentence = if state.unsure_since.is_some() && !on.time_up {
            t!("now-remove-unsure", what = what)
        } else {
            t!("now-remove", what = what, mins = mins, time = time(end))
        };
        let over = now.since(end);
        let (time, spoken) = (format!("+{}", clock::countdown(over)), format!("+{}", clock::span(over)));
        let caption = t!("now-over", mins = mins);
        return Face { tone: Tone::Alarm, icon, left: 1.0, time, spoken, caption, sentence, note: String::new() };
    }
    let look = session.reminder().is_some_and(|reminder| reminder.kind == ReminderKind::SkinCheck);
    Face {
        tone: tone(on.modality),
        icon,
        left: part(end.since(now), on.planned),
        time: followed(end.since(now), view.countdown),
        spoken: span_up(end.since(now)),
        caption: t!("now-left", mins = mins),
        sentence: t!("now-on", what = what, time = time(end)),
        note: if look { t!("now-look-at-skin") } else { String::new() },
    }
}

fn waiting(session: &Session, slot: &Slot, view: &View) -> Face {
    let state = session.state();
    let now = session.timeline().last().elapsed;
    let pick = state.pick(slot.step);
    let what = key(pick.modality);
    let time = |at: Elapsed| view.clock.day_time(session.timeline().wall_at(at), view.now.wall);
    if slot.stage == Stage::Resting {
        let (end, why) = rest_end(session, slot);
        let (from, by) = (time(end), time(session.open_until(slot)));
        let sentence = match why {
            SlotWhy::Wake if session.asleep_at(now) => t!("now-asleep", what = what, from = from),
            SlotWhy::Wake => t!("now-after-night", what = what, from = from),
            SlotWhy::NextDay => t!("now-enough-today", what = what, from = from),
            _ if slot.step > 0 => t!("now-short-pause", what = what, from = from),
            _ if slot.ready == session.open_until(slot) => t!("now-rest-exactly", what = what, from = from),
            _ => t!("now-rest", what = what, from = from, by = by),
        };
        return Face {
            tone: Tone::Rest,
            icon: if session.asleep_at(now) { Icon::Moon } else { Icon::Hourglass },
            left: part(end.since(now), end.since(resting_since(session, slot))),
            time: followed(end.since(now), view.countdown),
            spoken: span_up(end.since(now)),
            caption: t!("now-until-next", what = what),
            sentence,
            note: [news(session), early(session, slot)].into_iter().flatten().collect::<Vec<_>>().join(" "),
        };
    }
    let planned = Duration::from_secs(u64::from(pick.minutes) * 60);
    let snoozed = slot.snoozed.filter(|until| *until > now);
    let sentence = match (slot.stage, snoozed) {
        (_, Some(until)) => t!("now-snoozed", what = what, time = time(until)),
        (Stage::Due, _) if slot.step > 0 => t!("now-step-due", what = what),
        (Stage::Due, _) => t!("now-due", what = what, time = time(slot.due)),
        _ if slot.why == SlotWhy::First => t!("now-first", what = what),
        _ => t!("now-ready", what = what, by = time(session.open_until(slot))),
    };
    Face {
        tone: tone(pick.modality),
        icon: Icon::of(tone(pick.modality)),
        left: 1.0,
        time: clock::countdown(planned),
        spoken: clock::span(planned),
        caption: t!("now-to-start", what = what),
        sentence,
        note: String::new(),
    }
}

/// That the skin is to be looked at, where the last application was on for too long.
pub fn skin_first(session: &Session) -> Option<String> {
    let (state, now) = (session.state(), session.timeline().last().elapsed);
    let waits = matches!(state.place, Place::Waiting(_) | Place::Paused(_));
    (waits && advice::too_long(state, now).is_some()).then(|| t!("reminder-skin-first"))
}

/// When the person is asked next, and why then: a rest that ends in the sleep hours ends with them.
pub fn rest_end(session: &Session, slot: &Slot) -> (Elapsed, SlotWhy) {
    match outlook::next(session) {
        Some(Next { what: NextWhat::Wake, at, .. }) => (at.max(slot.ready), SlotWhy::Wake),
        _ => (slot.ready, slot.why),
    }
}

fn choosing(session: &Session, slot: &Slot, view: &View) -> Face {
    let state = session.state();
    let below = waiting(session, slot, view);
    let now = session.timeline().last().elapsed;
    let hours = state.since_onset(now).as_secs() / 3600;
    if state.open_question() == Some(Question::GoOn) {
        let what = key(state.current_phase().modality());
        let sentence = t!("now-go-on", what = what);
        return Face { icon: Icon::Clock, sentence, ..quiet(below, hours) };
    }
    let late = match state.current_phase().until {
        Until::SinceOnsetHours(window) => Some(state.at_onset_hours(window.high)),
        _ => None,
    };
    let sentence = match next_phase(session) {
        Some(next) => t!("now-switch", what = key(next), stay = key(state.current_phase().modality()), hours = hours),
        None => t!("now-finish-question", hours = hours),
    };
    let note = late.map(|late| {
        let time = view.clock.day_time(session.timeline().wall_at(late), view.now.wall);
        t!("now-switch-by-itself", time = time)
    });
    let next = next_phase(session).map_or(Tone::Rest, tone);
    let face = quiet(below, hours);
    Face { tone: next, icon: Icon::of(next), sentence, note: note.unwrap_or_default(), ..face }
}

/// The question's own ring: how long ago it began.
fn quiet(below: Face, hours: u64) -> Face {
    let caption = t!("now-hours-caption");
    let (time, spoken) = (big_hours(hours), big_hours(hours));
    Face { left: 1.0, time, spoken, caption, note: String::new(), tone: Tone::Rest, ..below }
}

fn big_hours(hours: u64) -> String {
    t!("span-hours", hours = hours)
}

/// What happened by itself while the person rested.
fn news(session: &Session) -> Option<String> {
    match session.reminder().map(|reminder| reminder.kind) {
        Some(ReminderKind::Switched) => {
            Some(t!("now-switched", what = key(session.state().current_phase().modality())))
        }
        Some(ReminderKind::Missed) => Some(t!("now-missed")),
        _ => None,
    }
}

/// Where the programme waits longer than the skin needs, the person doesn't have to.
fn early(session: &Session, slot: &Slot) -> Option<String> {
    let now = session.timeline().last().elapsed;
    let night = || if session.asleep_at(now) { t!("now-early-night") } else { t!("now-early") };
    can_start_early(session, slot).then(night)
}

/// Whether the next application may be started though it isn't time for it.
pub fn can_start_early(session: &Session, slot: &Slot) -> bool {
    slot.stage == Stage::Resting && slot.floor <= session.timeline().last().elapsed
}

/// Since when the rest that ends with this slot has lasted.
fn resting_since(session: &Session, slot: &Slot) -> Elapsed {
    let state = session.state();
    let last = state.records.last().map_or(Elapsed::ZERO, |record| record.at);
    last.max(state.free_since).min(slot.ready)
}

fn part(left: Duration, whole: Duration) -> f32 {
    if whole.is_zero() { 0.0 } else { (left.as_secs_f64() / whole.as_secs_f64()) as f32 }
}

/// What is left, as closely as it is followed.
fn followed(left: Duration, countdown: Countdown) -> String {
    if countdown == Countdown::Seconds || left <= LAST_MINUTE { countdown_up(left) } else { span_up(left) }
}

/// What is left, rounded up: it shows 00:00 only when nothing is left.
fn countdown_up(left: Duration) -> String {
    clock::countdown(Duration::from_secs(u64::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u64::MAX)))
}

/// The same to the minute, rounded up as well.
fn span_up(left: Duration) -> String {
    let mins = left.as_millis().div_ceil(60_000);
    clock::span(Duration::from_secs(u64::try_from(mins * 60).unwrap_or(u64::MAX)))
}

/// The strip's parts, owned.
pub struct Strip {
    name: String,
    now: f32,
    spans: Vec<Span>,
    labels: Vec<(f32, String)>,
}

impl Strip {
    /// As the widget takes it.
    pub fn view(&self) -> PhaseStrip<'_> {
        PhaseStrip { name: &self.name, now: self.now, spans: &self.spans, labels: &self.labels }
    }
}

/// A phase without an end is drawn up to here, in hours since onset.
const OPEN_END_HOURS: u32 = 168;

/// The whole programme as a strip.
pub fn strip(session: &Session) -> Strip {
    let state = session.state();
    let phases = &state.prescription.protocol.phases;
    let now = state.since_onset(session.timeline().last().elapsed).as_secs_f32() / 3600.0;
    let end = match phases.last().map(|phase| phase.until) {
        Some(Until::SinceOnsetHours(window)) => window.high as f32,
        _ => (OPEN_END_HOURS as f32).max(now * 1.1),
    };
    let part = |hours: f32| (hours / end).clamp(0.0, 1.0);
    let mut spans = Vec::new();
    let mut labels = vec![(0.0, t!("now-strip-began"))];
    for phase in phases {
        let tone = tone(phase.modality());
        match phase.until {
            Until::SinceOnsetHours(window) => {
                let (low, high) = (part(window.low as f32), part(window.high as f32));
                spans.push(Span { until: low, tone, choice: false });
                for (at, hours) in [(low, window.low), (high, window.high)] {
                    if at < 1.0 && labels.last().is_none_or(|(last, _)| at > *last) {
                        labels.push((at, t!("span-hours", hours = hours)));
                    }
                }
                if low < high {
                    spans.push(Span { until: high, tone, choice: true });
                }
            }
            Until::Applications(_) | Until::Stopped => spans.push(Span { until: 1.0, tone, choice: false }),
        }
    }
    let days = (end / 24.0).round() as u32;
    labels.push((1.0, t!("now-strip-end", day = days)));
    let (hours, all) = (now.round() as u32, end.round() as u32);
    let name = t!("now-strip", now = hours, all = all);
    Strip { name, now: part(now), spans, labels }
}
