//! Since when it hurts: a rough answer, so many hours ago, or a time of day.

use chrono::{DateTime, Days, FixedOffset, NaiveTime, TimeDelta, Timelike, Utc};
use egui::Ui;

use crate::t;
use crate::therapy::timeline::Zone;
use crate::window::theme::space;
use crate::window::view::View;
use crate::window::widgets::{Stepper, chips, heading, link, note, quiet_button, stepper};

/// What was answered so far.
#[derive(Default)]
pub struct Onset {
    since: Since,
    /// The onset of the session that was ended: who begins anew after a slip doesn't have to remember it again.
    kept: Option<DateTime<Utc>>,
    /// Whether it is picked as a time of day.
    by_clock: bool,
    days_ago: u32,
    hours_ago: u32,
    hour: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Since {
    #[default]
    JustNow,
    SixHours,
    Morning,
    Yesterday,
    Picked,
    Kept,
}

/// When somebody without sleep hours gets up.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(7, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
/// In less a number has no room for its unit, in points.
const WIDTH_UNITS: f32 = 200.0;
/// So long after that a morning is past enough to be spoken of.
const PAST: TimeDelta = TimeDelta::hours(2);

impl Onset {
    /// As it was before.
    pub fn again(onset: DateTime<Utc>) -> Onset {
        Onset { since: Since::Kept, kept: Some(onset), ..Onset::default() }
    }

    /// When it began, as answered.
    pub fn at(&self, view: &View) -> DateTime<Utc> {
        let now = view.now.wall;
        let ago = |days: u32, hours: u32| now - TimeDelta::hours(i64::from(days * 24 + hours));
        match self.since {
            Since::JustNow => now,
            Since::SixHours => ago(0, 6),
            Since::Morning => morning(view),
            Since::Yesterday => ago(1, 0),
            Since::Kept => self.kept.unwrap_or(now),
            Since::Picked if self.by_clock => {
                let time = NaiveTime::from_hms_opt(self.hour, 0, 0).unwrap_or_default();
                on_day(view, self.days_ago, time).min(now)
            }
            Since::Picked => ago(self.days_ago, self.hours_ago),
        }
    }

    /// Whether it is that of the session that was ended.
    pub fn is_kept(&self) -> bool {
        self.since == Since::Kept
    }

    /// Asks.
    pub fn ui(&mut self, ui: &mut Ui, view: &View) {
        let question = t!("start-since");
        ui.add_space(space(2));
        heading(ui, &question);
        let kept = self.kept.map(|onset| (Since::Kept, view.clock.day_time(onset, view.now.wall)));
        let morning = (view.now.wall - morning(view) >= PAST).then(|| (Since::Morning, t!("start-since-morning")));
        let answers: Vec<(Since, String)> = kept
            .into_iter()
            .chain([(Since::JustNow, t!("start-since-now")), (Since::SixHours, t!("start-since-six"))])
            .chain(morning)
            .chain([(Since::Yesterday, t!("start-since-yesterday")), (Since::Picked, t!("start-since-pick"))])
            .collect();
        let names: Vec<&str> = answers.iter().map(|(_, name)| name.as_str()).collect();
        let chosen = answers.iter().position(|(since, _)| *since == self.since);
        if let Some(index) = chips(ui, &question, &names, chosen) {
            let answer = answers[index].0;
            if answer == Since::Picked && self.since != answer {
                self.begin_picking(view);
            }
            self.since = answer;
        }
        match self.since {
            Since::Picked => self.pick(ui, view),
            // Whose morning begins when is no matter of course.
            Since::Morning => drop(note(ui, &told(view, self.at(view)))),
            Since::JustNow | Since::SixHours | Since::Yesterday | Since::Kept => {}
        }
    }

    /// The answer so far is where picking begins; what was a time of day stays one.
    fn begin_picking(&mut self, view: &View) {
        let at = self.at(view);
        self.by_clock = self.since == Since::Morning;
        self.near(view, at);
    }

    fn pick(&mut self, ui: &mut Ui, view: &View) {
        let narrow = ui.available_width() < WIDTH_UNITS;
        if narrow {
            ui.vertical(|ui| self.numbers(ui, view));
        } else {
            ui.horizontal_wrapped(|ui| self.numbers(ui, view));
        }
        let at = self.at(view);
        let other = if self.by_clock { t!("start-since-by-hours") } else { t!("start-since-by-clock") };
        let turned = |ui: &mut Ui| {
            note(ui, &told(view, at));
            // A link wraps.
            if narrow { link(ui, &other).clicked() } else { quiet_button(ui, &other).clicked() }
        };
        let pressed = if narrow { ui.vertical(turned).inner } else { ui.horizontal_wrapped(turned).inner };
        if pressed {
            self.turn(view, at);
        }
    }

    fn numbers(&mut self, ui: &mut Ui, view: &View) {
        let (days, day) = (t!("start-since-days"), t!("start-unit-days", days = self.days_ago));
        number(ui, Stepper { name: &days, range: 0..=30, step: 1, unit: &day }, &mut self.days_ago);
        ui.add_space(space(3));
        if self.by_clock {
            let (hours, hour) = (t!("start-since-hour"), t!("start-unit-hour"));
            // What is still to come today is no beginning.
            let last = if self.days_ago == 0 { view.clock.local(view.now.wall).hour() } else { 23 };
            self.hour = self.hour.min(last);
            number(ui, Stepper { name: &hours, range: 0..=last, step: 1, unit: &hour }, &mut self.hour);
        } else {
            let (hours, hour) = (t!("start-since-hours"), t!("start-unit-hours"));
            number(ui, Stepper { name: &hours, range: 0..=23, step: 1, unit: &hour }, &mut self.hours_ago);
        }
    }

    /// From hours ago to the time of day, or back.
    fn turn(&mut self, view: &View, at: DateTime<Utc>) {
        self.by_clock = !self.by_clock;
        self.near(view, at);
    }

    /// Picks this moment, as near as whole hours allow.
    fn near(&mut self, view: &View, at: DateTime<Utc>) {
        let (now, then) = (view.clock.local(view.now.wall), view.clock.local(at));
        if self.by_clock {
            self.hour = then.hour();
            self.days_ago = days_between(then, now);
        } else {
            let hours = whole((view.now.wall - at).num_hours());
            (self.days_ago, self.hours_ago) = (hours / 24, hours % 24);
        }
    }
}

/// A number with its unit behind it, or where that has no room, with its name above it.
fn number(ui: &mut Ui, mut view: Stepper<'_>, value: &mut u32) {
    if !ui.layout().main_wrap() {
        note(ui, view.name);
        view.unit = "";
    }
    stepper(ui, &view, value);
}

/// The moment in a sentence, with its day.
fn told(view: &View, at: DateTime<Utc>) -> String {
    let days = days_between(view.clock.local(at), view.clock.local(view.now.wall));
    t!("start-since-is", days = days, day = view.clock.weekday(at), time = view.clock.time(at))
}

/// How many days before today's that day is.
fn days_between(then: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> u32 {
    whole((now.date_naive() - then.date_naive()).num_days())
}

fn whole(number: i64) -> u32 {
    u32::try_from(number).unwrap_or_default()
}

/// When the person got up today, by their sleep hours.
fn morning(view: &View) -> DateTime<Utc> {
    on_day(view, 0, view.settings.sleep.map_or(MORNING, |sleep| sleep.to()))
}

/// A time of day some days ago.
fn on_day(view: &View, days_ago: u32, time: NaiveTime) -> DateTime<Utc> {
    let today = view.clock.local(view.now.wall).date_naive();
    let day = today.checked_sub_days(Days::new(u64::from(days_ago))).unwrap_or(today);
    let local = day.and_time(time).and_utc();
    let shifted = |wall: DateTime<Utc>, zone: &dyn Zone| {
        local - TimeDelta::seconds(i64::from(zone.offset_at(wall).local_minus_utc()))
    };
    // The offset then may be another than today's.
    shifted(shifted(local, &*view.zone), &*view.zone)
}
