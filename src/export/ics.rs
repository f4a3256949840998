//! The rest of a session as a calendar for the phone (RFC 5545), each event with its alarm.
//!
//! The times are those of the session's own forecast for somebody who acts as early as makes sense. An event reaches
//! from there to the latest end of the rest. When a pack comes off can't be known before it is on: the removal stands
//! in the words, not in the calendar.
//!
//! Whoever exports again and imports again moves what is there: an event is known by its session and by how many
//! applications were done before it, and a later export has a higher sequence number.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

use crate::t;
use crate::text::clock::Clock12Or24;
use crate::text::protocol::name;
use crate::therapy::forecast::{Coming, Pace, What, forecast};
use crate::therapy::protocol::{Modality, Phase, Until};
use crate::therapy::session::Session;
use crate::therapy::state::{Place, State};

/// How far ahead the calendar reaches, for a programme with an end.
const AHEAD: Duration = Duration::from_secs(31 * 24 * 60 * 60);
/// The same for one that runs until somebody stops it.
const AHEAD_WITHOUT_END: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// How long an event lasts that is only a moment.
const MOMENT: TimeDelta = TimeDelta::minutes(15);

/// The calendar of what remains of the session from its last tick on; `None` where nothing does. `clock` writes the
/// times in the descriptions, the events themselves are in UTC; `now` is noted as the time of the export. Of a
/// `rehearsal`, so many times faster than real time, the calendar and every event say so in their names.
pub fn write(session: &Session, clock: &Clock12Or24, rehearsal: Option<u32>, now: DateTime<Utc>) -> Option<String> {
    let coming = forecast(session, Pace::Earliest, ahead(session.state()));
    let writer = Writer { state: session.state(), clock, rehearsal, now };
    let events = events(&writer, &coming);
    if events.is_empty() {
        return None;
    }
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Poultice//Poultice//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.name(&if rehearsal.is_some() { t!("export-ics-rehearsal-name") } else { t!("export-ics-name") });
    calendar.extend(events);
    Some(calendar.to_string())
}

fn ahead(state: &State) -> Duration {
    let rest = state.prescription.protocol.phases.get(state.phase..).unwrap_or_default();
    let endless = rest.iter().any(|phase| phase.until == Until::Stopped && phase.ask_at_hours.is_none());
    if endless { AHEAD_WITHOUT_END } else { AHEAD }
}

fn events(writer: &Writer<'_>, coming: &[Coming]) -> Vec<Event> {
    let state = writer.state;
    let mut step = steps_done(state);
    // The one that is on, or half done, isn't a coming one.
    let mut done = state.counts.done + u32::from(step > 0 || matches!(state.place, Place::OnSkin(_)));
    let mut events = Vec::new();
    for (index, this) in coming.iter().enumerate() {
        let Some(phase) = state.prescription.protocol.phases.get(this.phase) else { continue };
        match this.what {
            What::Apply => {
                if step == 0 {
                    done += 1;
                    let sleep = coming[index..].iter().find(|later| later.what == What::Sleep).map(|later| later.wall);
                    events.push(writer.application(this, phase, done, sleep));
                }
                step = (step + 1) % skin_steps(phase);
            }
            What::Switch => {
                step = 0;
                events.push(writer.switch(this, phase));
            }
            What::Finish => events.push(writer.finish(this)),
            What::Remove | What::Ready | What::Due | What::Sleep | What::Wake => {}
        }
    }
    events
}

/// What every event needs.
struct Writer<'a> {
    state: &'a State,
    clock: &'a Clock12Or24,
    rehearsal: Option<u32>,
    now: DateTime<Utc>,
}

impl Writer<'_> {
    fn application(&self, this: &Coming, phase: &Phase, number: u32, sleep: Option<DateTime<Utc>>) -> Event {
        let minutes = TimeDelta::minutes(i64::from(this.minutes));
        let until = self.latest(this, phase).min(sleep.unwrap_or(DateTime::<Utc>::MAX_UTC)).max(this.wall + minutes);
        let summary = match this.modality {
            Modality::Cold => t!("export-ics-cold", minutes = this.minutes),
            Modality::IceMassage => t!("export-ics-ice-massage", minutes = this.minutes),
            Modality::Heat | Modality::Rest => t!("export-ics-heat", minutes = this.minutes),
        };
        let until_clock = self.clock.time(until);
        let description = t!("export-ics-application", until = until_clock, programme = self.programme());
        self.event(&number.to_string(), &summary, &description, this.wall, until)
    }

    fn switch(&self, this: &Coming, phase: &Phase) -> Event {
        let to_heat = phase.modality() == Modality::Heat;
        let summary = if to_heat { t!("export-ics-switch-heat") } else { t!("export-ics-switch") };
        let description =
            match this.phase.checked_sub(1).map(|before| self.state.prescription.protocol.phases[before].until) {
                Some(Until::SinceOnsetHours(window)) if window.low < window.high => {
                    let late = self.state.onset + TimeDelta::hours(i64::from(window.high));
                    let late = self.clock.day_time(late, this.wall);
                    t!("export-ics-switch-window", late = late, programme = self.programme())
                }
                _ => t!("export-ics-programme", programme = self.programme()),
            };
        self.event(&format!("switch-{}", this.phase), &summary, &description, this.wall, this.wall + MOMENT)
    }

    fn finish(&self, this: &Coming) -> Event {
        let description = t!("export-ics-programme", programme = self.programme());
        self.event("finish", &t!("export-ics-finish"), &description, this.wall, this.wall + MOMENT)
    }

    fn event(&self, part: &str, summary: &str, description: &str, from: DateTime<Utc>, to: DateTime<Utc>) -> Event {
        let sequence = (self.now - self.state.started).num_seconds().max(0);
        let uid = format!("{}-{part}@poultice", self.state.id);
        let (summary, description) = match self.rehearsal {
            Some(speed) => {
                let mark = t!("rehearsal-mark", speed = speed);
                (t!("export-ics-rehearsal", what = summary), format!("{mark}. {description}"))
            }
            None => (summary.to_owned(), description.to_owned()),
        };
        let summary = summary.as_str();
        let mut alarm = Alarm::display(summary, Trigger::after_start(TimeDelta::zero()));
        // What isn't given, the crate fills in from the clock and by lot; two exports at one time are the same.
        alarm.uid(&format!("alarm-{uid}")).timestamp(self.now);
        // The form every calendar program knows, for P0D.
        alarm.add_property("TRIGGER", "PT0S");
        Event::new()
            .uid(&uid)
            .sequence(u32::try_from(sequence).unwrap_or(u32::MAX))
            .timestamp(self.now)
            .last_modified(self.now)
            .summary(summary)
            // The locale files break long sentences into lines; the phone breaks them where it must.
            .description(&description.replace('\n', " "))
            .starts(whole_second(from))
            .ends(whole_second(to))
            // A pack on the skin doesn't make anybody busy.
            .add_property("TRANSP", "TRANSPARENT")
            .alarm(alarm)
            .done()
    }

    fn programme(&self) -> String {
        name(&self.state.prescription.protocol)
    }

    /// The latest end of the rest before this application: known for the one that is planned already.
    fn latest(&self, this: &Coming, phase: &Phase) -> DateTime<Utc> {
        let window = phase.rest.mins.high.saturating_sub(phase.rest.mins.low);
        let window = match &self.state.place {
            Place::Waiting(slot) if slot.step == 0 && slot.due > this.at && slot.ready <= this.at => {
                TimeDelta::from_std(slot.due.since(this.at)).unwrap_or_default()
            }
            _ => TimeDelta::minutes(i64::from(window)),
        };
        this.wall + window
    }
}

/// How many of the running application's steps on the skin are done or on; 0 where the next begins a new one.
fn steps_done(state: &State) -> usize {
    let done = match &state.place {
        Place::OnSkin(on) => on.step + 1,
        Place::Waiting(slot) | Place::Paused(slot) => slot.step,
        Place::Finished { .. } | Place::Stopped => 0,
    };
    let phase = state.current_phase();
    phase.steps.iter().take(done).filter(|step| step.modality != Modality::Rest).count() % skin_steps(phase)
}

fn skin_steps(phase: &Phase) -> usize {
    phase.steps.iter().filter(|step| step.modality != Modality::Rest).count().max(1)
}

/// Calendars know no fractions of a second.
fn whole_second(wall: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(wall.timestamp(), 0).unwrap_or(wall)
}
