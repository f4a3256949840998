//! The day beside the ring tells the same times as the programme's row of today, all of them, and no span of nothing.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::therapy::command::Command;
use poultice::window::screens::now::NowScreen;
use poultice::window::screens::programme::run;
use poultice::window::theme::Mode;
use poultice::window::view::View;
use poultice::window::widgets::Mark;

use crate::lives::{self, APPLY, Life, REMOVE};
use crate::stage::stage;

/// What the list beside the ring says of what is to come, its words behind the times left out.
fn beside_the_ring(view: &View) -> Vec<String> {
    let mut screen = NowScreen::default();
    let mut window = stage([900.0, 1400.0], Mode::Light, |ui| drop(screen.ui(ui, view, |_| ())));
    window.run();
    let rows = window.query_all_by_role(Role::ListItem).filter_map(|row| row.accesskit_node().label());
    rows.map(|row| row.split(' ').next().unwrap_or_default().to_owned()).collect()
}

/// What the programme's row of today says of it, in the same form.
fn in_the_programme(view: &View) -> Vec<String> {
    let run = run(view.session.as_ref().unwrap(), &view.clock, view.now.wall);
    let today = &run.days[run.today.unwrap()];
    let stories = today.blocks.iter().filter(|block| block.mark == Mark::ToCome).map(|block| &block.story);
    let times = |story: &String| {
        let told = story.split(": ").next().unwrap_or_default();
        told.split(", ").nth(1).unwrap_or_default().replace(" to ", "–")
    };
    stories.map(times).collect()
}

fn resting_since_the_morning() -> Life {
    let mut life = lives::begun();
    life.act(APPLY);
    life.until("2026-11-19T07:35:00Z");
    life.act(REMOVE);
    life
}

fn at(mut life: Life, wall: &str) -> View {
    life.until(wall);
    life.seen()
}

#[test]
fn both_tell_the_same_whole_day() {
    let morning = "2026-11-19T07:40:00Z";
    let mut skipped = resting_since_the_morning();
    skipped.until("2026-11-19T08:40:00Z");
    skipped.act(Command::Skip);
    for (name, view) in [
        ("begun", lives::begun().seen()),
        ("resting", at(resting_since_the_morning(), morning)),
        ("ready", at(resting_since_the_morning(), "2026-11-19T08:50:00Z")),
        ("overdue", at(resting_since_the_morning(), "2026-11-19T09:41:00Z")),
        ("skipped", at(skipped, "2026-11-19T08:41:00Z")),
        ("on", lives::on_the_second_day().seen()),
        ("evening", at(resting_since_the_morning(), "2026-11-19T21:50:00Z")),
        ("heat", lives::after_the_switch().seen()),
    ] {
        let (day, programme) = (beside_the_ring(&view), in_the_programme(&view));
        for time in &programme {
            assert!(day.contains(time), "{name}: the programme has {time}, the day only {day:?}");
        }
        let spans = day.iter().filter(|time| time.split_once('–').is_some_and(|(from, by)| from == by));
        assert_eq!(spans.count(), 0, "{name}: a span of nothing in {day:?}");
        let to_come = day.iter().filter(|time| !time.starts_with("22:30")).count();
        assert!(to_come >= programme.len() && (programme.len() > 1 || name == "evening"), "{name}: {day:?}");
    }
}

#[test]
fn a_day_that_begins_now_is_told_to_its_end() {
    let times = beside_the_ring(&lives::begun().seen());
    let told: Vec<&str> = times.iter().map(String::as_str).collect();
    assert_eq!(told[..2], ["07:15", "08:35–09:35"]);
    assert_eq!(told.last(), Some(&"22:30–07:00"));
    assert_eq!(told.len(), 8, "{told:?}");
}

#[test]
fn one_that_is_overdue_was_to_be_done_by_its_time() {
    let view = at(resting_since_the_morning(), "2026-11-19T09:45:00Z");
    assert!(beside_the_ring(&view).contains(&"08:35–09:35".to_owned()), "{:?}", beside_the_ring(&view));
}

#[test]
fn an_evening_ends_with_the_sleep_hours() {
    let mut patient = crate::patient::patient(6);
    // Ice comes off at 21:20: the next would be due at 23:20, when the lights have been out for an hour.
    patient.wait_mins(13 * 60);
    patient.act(crate::patient::APPLY);
    patient.wait_mins(20);
    patient.act(crate::patient::REMOVE);
    patient.wait_mins(1);
    let window = patient.window([900.0, 640.0], Mode::Light);
    assert!(window.says("Rest. Next ice from 22:20, by 22:30 at the latest."));
    assert!(window.says("22:20–22:30"), "the day beside it tells the same");
}
