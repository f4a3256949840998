//! One run of a protocol: commands and moments in, events out.
//!
//! The machine never reads a clock. [`Session::handle`] is what the person did, [`Session::tick`] is what time did,
//! [`Session::next_deadline`] is when it wants to be ticked. All are idempotent for the same moment; ticking too often or
//! too late gives the same events with the same times.

mod act;
mod amend;
mod moment;
mod plan;

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;

use super::command::{Command, Prescription, Refusal};
use super::event::{AwayWhy, Entry, Event};
use super::protocol::Span;
use super::quiet::SleepHours;
use super::reminder::{self, Loudness, Reminder};
use super::state::{Choice, NoStart, Slot, State};
use super::timeline::{Elapsed, Now, Reading, Stamp, Timeline, Zone};

/// One run of a protocol.
#[derive(Clone)]
pub struct Session {
    state: State,
    log: Vec<Entry>,
    next_seq: u64,
    timeline: Timeline,
    rules: Rules,
    zone: Arc<dyn Zone>,
}

/// What the person set once for all sessions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// No application reminder then.
    pub sleep: Option<SleepHours>,
    /// How long after one reminder of a due application the next comes.
    pub due_repeat: Duration,
    /// How often it is repeated before the application counts as missed, one repeat later.
    pub due_repeats: u32,
    /// How long after one removal alarm the next comes; they never end by themselves.
    pub removal_repeat: Duration,
    /// How long "later" is.
    pub snooze: Duration,
    /// How far into an application the skin is to be looked at.
    pub skin_check: Duration,
    /// What happens when a switch window opens.
    pub switch_policy: SwitchPolicy,
}

/// What happens when a switch window opens.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SwitchPolicy {
    /// The person is asked; the late end decides.
    #[default]
    Ask,
    /// The next phase begins at the early end.
    Early,
    /// This phase stays until the late end.
    Late,
}

/// A shorter absence can't have cost anybody a reminder.
const NOTICEABLE_ABSENCE: Duration = Duration::from_secs(60);

impl Default for Rules {
    fn default() -> Self {
        Rules {
            sleep: Some(SleepHours::default()),
            due_repeat: Duration::from_secs(10 * 60),
            due_repeats: 3,
            removal_repeat: Duration::from_secs(60),
            snooze: Duration::from_secs(15 * 60),
            skin_check: Duration::from_secs(5 * 60),
            switch_policy: SwitchPolicy::Ask,
        }
    }
}

impl Rules {
    /// The hour since onset at which a phase with this window ends by itself.
    fn late_end(&self, window: Span) -> u32 {
        if self.switch_policy == SwitchPolicy::Early { window.low } else { window.high }
    }
}

impl Session {
    /// Begins a session: refuses what a limit refuses, whichever way the protocol came in.
    ///
    /// `id` names the session for ever; the caller makes it unique.
    pub fn start(
        id: String,
        prescription: Prescription,
        rules: Rules,
        zone: Arc<dyn Zone>,
        now: &Now,
    ) -> Result<(Session, Vec<Entry>), Refusal> {
        let started = act::started(id, prescription, &rules, now)?;
        let timeline = Timeline::starting(now);
        let noted = timeline.last().clone();
        let first = Entry { seq: 0, at: Elapsed::ZERO, wall: now.wall, noted, event: started };
        let state = State::fold(std::slice::from_ref(&first)).map_err(|_| Refusal::ProgrammeOver)?;
        let mut session = Session { state, log: vec![first.clone()], next_seq: 1, timeline, rules, zone };
        let mut entries = vec![first];
        entries.extend(session.tick(now));
        Ok((session, entries))
    }

    /// Takes a session up again from its history and brings it to the present. Nobody was told anything since the last
    /// entry, so that time counts as away.
    pub fn resume(
        log: Vec<Entry>,
        rules: Rules,
        zone: Arc<dyn Zone>,
        now: &Now,
    ) -> Result<(Session, Vec<Entry>), NoStart> {
        let state = State::fold(&log)?;
        let last = log.last().ok_or(NoStart)?;
        let timeline = Timeline::from(last.noted.clone());
        let next_seq = last.seq + 1;
        let silent = timeline.elapsed(now).since(last.noted.elapsed);
        let mut session = Session { state, log, next_seq, timeline, rules, zone };
        let mut entries = Vec::new();
        if silent >= NOTICEABLE_ABSENCE {
            entries.extend(session.away(silent, AwayWhy::PoweredOff, now));
        }
        entries.extend(session.tick(now));
        Ok((session, entries))
    }

    /// A look at somebody else's session: without its log, for showing and forecasting.
    pub fn view(state: State, stamp: Stamp, rules: Rules, zone: Arc<dyn Zone>) -> Session {
        Session { state, log: Vec::new(), next_seq: 0, timeline: Timeline::from(stamp), rules, zone }
    }

    /// What the person did. Refused commands change nothing but what time alone has changed, which the next tick tells.
    pub fn handle(&mut self, command: &Command, now: &Now) -> Result<Vec<Entry>, Refusal> {
        if self.changed_by(now) {
            // What time did comes first and must not get lost with a refusal: it is tried on a copy.
            let mut trial = self.clone();
            let mut entries = trial.tick(now);
            entries.extend(trial.act(command)?);
            *self = trial;
            return Ok(entries);
        }
        self.timeline.advance(now);
        self.act(command)
    }

    /// What time did up to `now`.
    pub fn tick(&mut self, now: &Now) -> Vec<Entry> {
        let mut entries = Vec::new();
        let (at, reading) = self.timeline.advance(now);
        if self.state.running() && matches!(reading, Reading::WallStepped(_) | Reading::Unsure) {
            self.note(at, Event::ClockChanged { reading }, &mut entries);
        }
        self.catch_up(at, &mut entries);
        entries
    }

    /// The machine was away for the `span` that ends now. To be told before the tick that follows.
    pub fn away(&mut self, span: Duration, why: AwayWhy, now: &Now) -> Vec<Entry> {
        let mut entries = Vec::new();
        if self.state.running() {
            let at = self.timeline.elapsed(now);
            // The stamp of what was noted needs the present; the events in between keep their own moments.
            let (_, reading) = self.timeline.advance(now);
            if matches!(reading, Reading::WallStepped(_) | Reading::Unsure) {
                self.note(at, Event::ClockChanged { reading }, &mut entries);
            }
            self.note(at, Event::Away { since: at.before(span), why }, &mut entries);
        }
        entries
    }

    /// A reminder is about to be shown. To be kept before it is shown.
    pub fn reminded(&mut self, reminder: &Reminder, now: &Now) -> Vec<Entry> {
        let mut entries = self.tick(now);
        let event = Event::Reminded { kind: reminder.kind, since: reminder.since, nth: reminder.nth };
        self.note(self.timeline.last().elapsed, event, &mut entries);
        entries
    }

    /// When it wants to be ticked next: something changes by itself, or a reminder is to be shown or repeated.
    pub fn next_deadline(&self) -> Option<Elapsed> {
        let change = self.next_change().map(|(at, _)| at);
        let reminder = reminder::next(&self.state, &self.rules, self.timeline.last().elapsed);
        change.into_iter().chain(reminder).min()
    }

    /// The reminder that should be on screen at the last tick.
    pub fn reminder(&self) -> Option<Reminder> {
        let at = self.timeline.last().elapsed;
        let mut reminder = reminder::current(&self.state, &self.rules, at)?;
        if reminder.loudness != Loudness::Alarm && self.asleep_at(at) {
            reminder.loudness = Loudness::Silent;
        }
        Some(reminder)
    }

    /// Where it stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Its time, as of the last tick.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// What it goes by.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Everything that happened, oldest first.
    pub fn log(&self) -> &[Entry] {
        &self.log
    }

    /// Whether the person has done anything that can be taken back. A view, which has no log, knows of nothing.
    pub fn can_undo(&self) -> bool {
        self.last_act().is_some()
    }

    /// The last thing the person did that counts: what [`Command::Undo`] would take back.
    pub fn last_act(&self) -> Option<&Entry> {
        super::event::effective(&self.log).into_iter().rfind(|entry| entry.event.by_person())
    }

    /// Why a command would be refused at the last tick; `None` where it would be carried out. Of [`Command::Undo`] only
    /// [`can_undo`](Self::can_undo) knows.
    pub fn refusal(&self, command: &Command) -> Option<Refusal> {
        self.would(command).err()
    }

    /// Whether the person is taken to be asleep at a moment.
    pub fn asleep_at(&self, at: Elapsed) -> bool {
        self.rules.sleep.is_some_and(|sleep| sleep.asleep(&*self.zone, self.timeline.wall_at(at)))
    }

    /// By when what is planned is to begin: when it is due, or in the evening when the sleep hours begin, after which
    /// nobody is asked.
    pub fn open_until(&self, slot: &Slot) -> Elapsed {
        let Some(sleep) = self.rules.sleep.filter(|_| !self.asleep_at(slot.ready)) else { return slot.due };
        let ready = self.timeline.wall_at(slot.ready);
        let night = (sleep.next_sleep(&*self.zone, ready) - ready).to_std().unwrap_or_default();
        slot.due.min(slot.ready + night)
    }

    /// The person changed their settings: what is planned from now on goes by them.
    pub fn set_rules(&mut self, rules: Rules) {
        self.rules = rules;
    }

    /// Goes to a later moment of its own time with clocks that run as they should, for running ahead.
    pub(super) fn run_on_to(&mut self, at: Elapsed) {
        let last = self.timeline.last();
        let span = at.since(last.elapsed);
        let wall = last.now.wall.checked_add_signed(TimeDelta::from_std(span).unwrap_or_default());
        let boot_id = last.now.boot_id.clone();
        let now = Now { wall: wall.unwrap_or(last.now.wall), boot: last.now.boot + span, boot_id };
        self.timeline.advance(&now);
    }

    /// Takes down what happens while running ahead: a view's log stays empty.
    pub(super) fn foretell(&mut self, at: Elapsed, event: Event) -> Entry {
        let entry = self.entry(at, event);
        self.state.apply(&entry);
        entry
    }

    /// The events of a command at the last tick; nothing has happened yet.
    pub(super) fn would(&self, command: &Command) -> Result<Vec<Event>, Refusal> {
        act::events(self, command, self.timeline.last().elapsed)
    }

    /// The same session without its past's log, for running ahead.
    pub(super) fn without_log(&self) -> Session {
        Session {
            state: self.state.clone(),
            log: Vec::new(),
            next_seq: self.next_seq,
            timeline: self.timeline.clone(),
            rules: self.rules.clone(),
            zone: Arc::clone(&self.zone),
        }
    }

    /// The local zone.
    pub(super) fn zone(&self) -> &dyn Zone {
        &*self.zone
    }

    /// Whether a tick at `now` would have anything to tell.
    fn changed_by(&self, now: &Now) -> bool {
        let mut timeline = self.timeline.clone();
        let (at, reading) = timeline.advance(now);
        let told = matches!(reading, Reading::WallStepped(_) | Reading::Unsure);
        told || self.next_change().is_some_and(|(next, _)| next <= at)
    }

    /// What the person did at the last tick. A refusal changes nothing.
    fn act(&mut self, command: &Command) -> Result<Vec<Entry>, Refusal> {
        let at = self.timeline.last().elapsed;
        let mut entries = Vec::new();
        if *command == Command::Undo {
            self.undo(at, &mut entries)?;
        } else {
            for event in act::events(self, command, at)? {
                self.note(at, event, &mut entries);
            }
        }
        self.catch_up(at, &mut entries);
        Ok(entries)
    }

    fn catch_up(&mut self, to: Elapsed, entries: &mut Vec<Entry>) {
        while let Some((at, events)) = self.next_change().filter(|(at, _)| *at <= to) {
            for event in events {
                self.note(at, event, entries);
            }
        }
    }

    fn note(&mut self, at: Elapsed, event: Event, entries: &mut Vec<Entry>) {
        let entry = self.entry(at, event);
        self.state.apply(&entry);
        self.log.push(entry.clone());
        entries.push(entry);
    }

    fn entry(&mut self, at: Elapsed, event: Event) -> Entry {
        let seq = self.next_seq;
        self.next_seq += 1;
        Entry { seq, at, wall: self.timeline.wall_at(at), noted: self.timeline.last().clone(), event }
    }

    fn undo(&mut self, at: Elapsed, entries: &mut Vec<Entry>) -> Result<(), Refusal> {
        if !self.can_undo() {
            return Err(Refusal::NothingToUndo);
        }
        self.note(at, Event::Undone, entries);
        // A log that once gave a state gives one without its last act too: its start is not an act.
        if let Ok(state) = State::fold(&self.log) {
            self.state = state;
        }
        Ok(())
    }
}

/// Whether a question stands in the way of any application.
fn held(choice: Option<&Choice>) -> bool {
    choice.is_some_and(|choice| choice.open && choice.question == super::event::Question::GoOn)
}
