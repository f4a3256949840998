//! A patient on a machine whose clocks the test sets: makes a case one paragraph.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, Prescription, Refusal, RemovedWhen};
use poultice::therapy::event::{AwayWhy, Entry, Event};
use poultice::therapy::forecast::{Coming, Pace, What, forecast};
use poultice::therapy::protocol::Protocol;
use poultice::therapy::reminder::{Loudness, ReminderKind};
use poultice::therapy::safety::Injury;
use poultice::therapy::session::{Rules, Session};
use poultice::therapy::state::{Ended, Named, Place, Record, Recorded, Slot, State};
use poultice::therapy::timeline::{BootId, Now, Zone};

pub const APPLY: Command = Command::Apply { modality: None, minutes: None };
pub const REMOVE: Command = Command::Remove { when: RemovedWhen::Now };

/// A session with its machine's clocks.
#[derive(Clone)]
pub struct Patient {
    pub session: Session,
    pub now: Now,
    zone: Arc<dyn Zone>,
}

/// What a patient begins with.
pub struct Case {
    prescription: Prescription,
    rules: Rules,
    zone: Arc<dyn Zone>,
    start: DateTime<Utc>,
    onset_before: TimeDelta,
}

/// The default programme, begun on Thursday 19 November 2026 at 08:00 in a zone without summer time.
pub fn case() -> Case {
    Case {
        prescription: Prescription {
            protocol: builtin::find(builtin::DEFAULT_ID).expect("the default is built in").clone(),
            onset: None,
            site: "lower back".to_owned(),
            injury: Injury::Neither,
        },
        rules: Rules::default(),
        zone: Arc::new(Utc),
        start: at("2026-11-19T08:00:00Z"),
        onset_before: TimeDelta::zero(),
    }
}

impl Case {
    pub fn protocol(mut self, toml: &str) -> Self {
        self.prescription.protocol = parse(toml);
        self
    }

    pub fn rules(mut self, change: impl FnOnce(&mut Rules)) -> Self {
        change(&mut self.rules);
        self
    }

    pub fn built_in(mut self, id: &str) -> Self {
        self.prescription.protocol = builtin::find(id).expect("it is built in").clone();
        self
    }

    pub fn never_asleep(self) -> Self {
        self.rules(|rules| rules.sleep = None)
    }

    pub fn zone(mut self, zone: impl Zone + 'static) -> Self {
        self.zone = Arc::new(zone);
        self
    }

    pub fn starting(mut self, start: &str) -> Self {
        self.start = at(start);
        self
    }

    pub fn onset_before(mut self, before: TimeDelta) -> Self {
        self.onset_before = before;
        self
    }

    pub fn try_start(mut self) -> Result<Patient, Refusal> {
        let now = Now { wall: self.start, boot: Duration::from_secs(1000), boot_id: BootId("boot-1".to_owned()) };
        self.prescription.onset = Some(self.start - self.onset_before);
        let zone = Arc::clone(&self.zone);
        let (session, _) = Session::start("test".to_owned(), self.prescription, self.rules, self.zone, &now)?;
        Ok(Patient { session, now, zone })
    }

    pub fn start(self) -> Patient {
        self.try_start().expect("the case starts")
    }
}

impl Patient {
    /// Time passes, awake.
    pub fn wait(&mut self, span: TimeDelta) -> Vec<Entry> {
        self.pass(span);
        self.session.tick(&self.now)
    }

    /// Time passes without a tick.
    pub fn pass(&mut self, span: TimeDelta) {
        self.now.wall += span;
        self.now.boot += span.to_std().expect("time passes forward");
    }

    pub fn wait_mins(&mut self, mins: i64) -> Vec<Entry> {
        self.wait(TimeDelta::minutes(mins))
    }

    /// Until a wall time, awake, ticked at every deadline on the way.
    pub fn wait_until(&mut self, wall: &str) {
        let wall = at(wall);
        assert!(self.now.wall <= wall, "{wall} is past: it is {}", self.now.wall);
        while let Some(span) = self.to_deadline().filter(|span| self.now.wall + *span <= wall) {
            self.wait(span);
        }
        self.wait(wall - self.now.wall);
    }

    /// How long until the session wants to be ticked.
    pub fn to_deadline(&self) -> Option<TimeDelta> {
        let deadline = self.session.next_deadline()?;
        Some(TimeDelta::from_std(deadline.since(self.session.timeline().elapsed(&self.now))).expect("in range"))
    }

    /// The lid is closed for a while.
    pub fn suspend(&mut self, span: TimeDelta) -> Vec<Entry> {
        self.pass(span);
        let away = span.to_std().expect("time passes forward");
        let mut entries = self.session.away(away, AwayWhy::Suspended, &self.now);
        entries.extend(self.session.tick(&self.now));
        entries
    }

    /// The machine is off for a while and starts with a new boot.
    pub fn power_off(&mut self, span: TimeDelta) -> Vec<Entry> {
        self.now.wall += span;
        self.now.boot = Duration::from_secs(20);
        self.now.boot_id = BootId(format!("{}'", self.now.boot_id.0));
        self.restart()
    }

    /// Poultice is killed and starts again from its history.
    pub fn restart(&mut self) -> Vec<Entry> {
        let log = self.session.log().to_vec();
        let rules = self.session.rules().clone();
        let (session, entries) =
            Session::resume(log, rules, Arc::clone(&self.zone), &self.now).expect("the history holds");
        self.session = session;
        entries
    }

    pub fn act(&mut self, command: Command) -> Vec<Entry> {
        let said = format!("{command:?}");
        self.try_act(command).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"))
    }

    pub fn try_act(&mut self, command: Command) -> Result<Vec<Entry>, Refusal> {
        self.session.handle(&command, &self.now)
    }

    /// One application as prescribed: on, its whole time, off.
    pub fn apply_whole(&mut self) {
        self.act(APPLY);
        let Place::OnSkin(on) = &self.state().place else { panic!("it is on") };
        let planned = TimeDelta::from_std(on.planned).expect("in range");
        self.wait(planned);
        self.act(REMOVE);
    }

    /// The reminder on screen: kind, how often repeated, how loud.
    pub fn reminded(&self) -> Option<(ReminderKind, u32, Loudness)> {
        self.session.reminder().map(|reminder| (reminder.kind, reminder.nth, reminder.loudness))
    }

    /// The planned application.
    pub fn slot(&self) -> &Slot {
        match &self.state().place {
            Place::Waiting(slot) | Place::Paused(slot) => slot,
            other => panic!("nothing is planned: {other:?}"),
        }
    }

    /// Minutes until the planned application is ready and due.
    pub fn mins_to_slot(&self) -> (i64, i64) {
        let wall = |at| self.session.timeline().wall_at(at) - self.now.wall;
        (wall(self.slot().ready).num_minutes(), wall(self.slot().due).num_minutes())
    }

    /// The wall time of the planned application's earliest end.
    pub fn ready_wall(&self) -> DateTime<Utc> {
        self.session.timeline().wall_at(self.slot().ready)
    }

    /// How long it was on the last time, where that is known.
    pub fn last_on(&self) -> Option<TimeDelta> {
        let record = self.state().records.iter().rfind(|record| matches!(record.what, Recorded::Applied { .. }))?;
        let Recorded::Applied { ended: Some(Ended::Off(off)), .. } = record.what else { return None };
        Some(TimeDelta::from_std(off.since(record.at)).expect("in range"))
    }

    pub fn state(&self) -> &State {
        self.session.state()
    }

    pub fn named(&self) -> Named {
        self.state().named()
    }

    pub fn last_record(&self) -> &Record {
        self.state().records.last().expect("something was recorded")
    }
}

/// Does what the forecast says when it says it; what was foretold must be what happens, no more and no less.
pub fn follow_forecast(patient: &mut Patient, pace: Pace, horizon: Duration) -> Vec<Coming> {
    let foretold = forecast(&patient.session, pace, horizon);
    let (start, missed) = (patient.session.log().len(), patient.state().counts.missed);
    for coming in &foretold {
        let span = coming.at.since(patient.session.timeline().last().elapsed);
        patient.wait(TimeDelta::from_std(span).expect("in range"));
        match coming.what {
            What::Apply => drop(patient.act(APPLY)),
            What::Remove => drop(patient.act(REMOVE)),
            What::Switch if patient.state().phase < coming.phase => drop(patient.act(Command::SwitchPhase)),
            What::Finish if patient.state().running() => drop(patient.act(Command::SwitchPhase)),
            _ => {}
        }
        while pace == Pace::Latest
            && patient.state().open_question().is_some()
            && patient.try_act(Command::KeepPhase).is_ok()
        {}
    }
    let happened = patient.session.log()[start..].iter().filter_map(|entry| {
        let what = match entry.event {
            Event::Applied { .. } => What::Apply,
            Event::Removed { .. } => What::Remove,
            Event::Switched { .. } => What::Switch,
            Event::Finished { .. } => What::Finish,
            _ => return None,
        };
        Some((entry.at, what))
    });
    let done = |what| matches!(what, What::Apply | What::Remove | What::Switch | What::Finish);
    let told = foretold.iter().filter(|coming| done(coming.what)).map(|coming| (coming.at, coming.what));
    assert_eq!(happened.collect::<Vec<_>>(), told.collect::<Vec<_>>());
    assert_eq!(patient.state().counts.missed, missed, "whoever follows the forecast misses nothing");
    foretold
}

/// What holds in every session at every moment.
pub fn assert_sound(patient: &Patient) {
    let (session, state) = (&patient.session, patient.state());
    assert_eq!(&State::fold(session.log()).expect("it has a start"), state);
    let at = session.timeline().last().elapsed;
    assert!(session.next_deadline().is_none_or(|next| next >= at), "a deadline has passed after a tick");
    if let Place::OnSkin(on) = &state.place
        && (at >= on.since + on.planned || state.unsure_since.is_some())
    {
        let reminder = session.reminder().expect("a removal alarm");
        assert_eq!((reminder.kind, reminder.loudness), (ReminderKind::RemoveNow, Loudness::Alarm));
        assert!(session.next_deadline().is_some(), "it comes again");
    }
    assert_rests_kept(state);
    assert_floor_by_the_facts(state);
    let done = |record: &&Record| matches!(record.what, Recorded::Applied { .. });
    let mut begun: Vec<u32> = state.records.iter().filter(done).map(|record| record.application).collect();
    assert!(begun.is_sorted());
    begun.dedup();
    let begun = u32::try_from(begun.len()).expect("few");
    let open = matches!(&state.place, Place::OnSkin(_))
        || matches!(&state.place, Place::Waiting(slot) | Place::Paused(slot) if slot.step > 0);
    assert_eq!(state.counts.done + u32::from(open), begun, "every application that was begun is counted once");
}

/// Nothing can go on before the rest after what was last on, as it is on record now; and no two were on at once.
pub fn assert_floor_by_the_facts(state: &State) {
    let applied = state.records.iter().filter_map(|record| match &record.what {
        Recorded::Applied { ended, .. } => Some((record, *ended)),
        _ => None,
    });
    let applied: Vec<_> = applied.collect();
    for pair in applied.windows(2) {
        let [(before, Some(Ended::Off(off))), (after, _)] = pair else { continue };
        assert!(before.at <= *off && *off <= after.at, "two at once: {before:?}, {after:?}");
    }
    let Some((record, Some(Ended::Off(off)))) = applied.last() else { return };
    if let Place::Waiting(slot) | Place::Paused(slot) = &state.place
        && slot.step == 0
    {
        let phase = &state.prescription.protocol.phases[record.phase];
        let floor = *off + Duration::from_secs(u64::from(phase.off_mins().low) * 60);
        assert!(slot.floor >= floor, "{:?} is before {floor:?}", slot.floor);
    }
}

/// Between a removal and the next thing on the skin: the protocol's own rest, or the pause between two steps.
pub fn assert_rests_kept(state: &State) {
    let applied = state.records.iter().filter_map(|record| match &record.what {
        Recorded::Applied { step, ended, .. } => Some((record, *step, *ended)),
        _ => None,
    });
    let applied: Vec<_> = applied.collect();
    for pair in applied.windows(2) {
        let [(before, step, ended), (after, next_step, _)] = pair else { continue };
        let Some(Ended::Off(off)) = ended else { continue };
        let phase = &state.prescription.protocol.phases[before.phase];
        // What was put right afterwards is what it is. What was put right before, the next one had to go by.
        if before.amended.is_some_and(|amended| amended >= after.at) || after.amended.is_some() {
            continue;
        }
        let rest = after.at.since(*off);
        let mins = |mins: u32| Duration::from_secs(u64::from(mins) * 60);
        if before.application == after.application {
            let pause: u32 = phase.steps[step + 1..*next_step].iter().map(|step| step.mins.high).sum();
            assert!(rest >= mins(pause), "{rest:?} within an application");
            continue;
        }
        // At least the time off that the protocol leaves after its own longest application.
        let floor = mins(phase.off_mins().low);
        assert!(rest >= floor, "{rest:?} under {floor:?} after step {step}");
    }
}

pub fn at(wall: &str) -> DateTime<Utc> {
    wall.parse().expect("a time in RFC 3339")
}

pub fn parse(toml: &str) -> Protocol {
    Protocol::from_toml(toml).expect("a well-formed protocol")
}
