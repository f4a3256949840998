//! What the screens that are read say: stories, sums, what seems to help, and every red flag.

use egui_kittest::kittest::Queryable as _;
use poultice::text::precautions;
use poultice::therapy::advice::{Verdict, effect};
use poultice::therapy::precautions::Topic;
use poultice::window::screens::help::HelpScreen;
use poultice::window::screens::programme::{ProgrammeScreen, run};
use poultice::window::screens::protocols::{Draft, suggested_id};
use poultice::window::screens::record::{RecordScreen, rows, sort};
use poultice::window::theme::Mode;
use poultice::window::widgets::{Mark, Sorted};

use crate::lives;
use crate::stage::stage;

#[test]
fn each_block_tells_its_story() {
    let view = lives::on_the_second_day().seen();
    let mut screen = ProgrammeScreen::default();
    let mut window = stage([900.0, 1200.0], Mode::Light, |ui| drop(screen.ui(ui, &view)));
    window.run();
    for story in [
        "Thu 19, 08:45, Cold: 20 of 20 min. Pain 7 → 6.",
        "Fri 20, 07:10, Cold: 18 of 20 min. Pain 6 → 6.",
        "Fri 20, 10:15, Cold: skipped.",
        "Fri 20, 14:00, Cold: on now, planned 20 min.",
        "Fri 20, 15:20 to 16:20: Cold, 20 min.",
    ] {
        window.get_by_label(story);
    }
    window.get_by_label_contains("9 done · 2 missed · 1 skipped · about 5–11 of cold to come, then heat");
}

#[test]
fn the_focus_tells_a_story_too() {
    let view = lives::on_the_second_day().seen();
    let mut screen = ProgrammeScreen::default();
    let mut window = stage([900.0, 1200.0], Mode::Light, |ui| drop(screen.ui(ui, &view)));
    window.run();
    let story = "Fri 20, 10:15, Cold: skipped.";
    window.get_by_label(story).focus();
    window.run();
    assert_eq!(window.get_all_by_label(story).count(), 2, "the block and its tooltip");
}

#[test]
fn a_forecast_never_falls_into_the_night() {
    for view in [lives::on_the_second_day().seen(), lives::after_the_switch().seen()] {
        let run = run(view.session.as_ref().unwrap(), &view.clock, view.now.wall);
        let blocks = run.days.iter().flat_map(|day| &day.blocks).filter(|block| block.mark == Mark::ToCome);
        let mut count = 0;
        for block in blocks {
            count += 1;
            assert!((7.0..22.5).contains(&block.hours.start), "{block:?}");
            assert!(block.hours.end - block.hours.start <= 1.01, "{block:?}");
        }
        assert!(count > 10);
        assert_eq!(run.days.iter().filter(|day| day.now.is_some()).count(), 1);
    }
}

#[test]
fn a_change_under_two_points_is_not_called_one() {
    let life = lives::after_the_switch();
    let (cold, heat) = (effect(life.session.state(), true).unwrap(), effect(life.session.state(), false).unwrap());
    assert_eq!((cold.mean_change_tenths, cold.applications, cold.verdict), (-4, 8, Verdict::NoClearChange));
    assert_eq!((heat.mean_change_tenths, heat.applications, heat.verdict), (-22, 5, Verdict::Less));
    let view = life.seen();
    let mut screen = RecordScreen::default();
    let mut window = stage([900.0, 1200.0], Mode::Light, |ui| drop(screen.ui(ui, &view)));
    window.run();
    window.get_by_label(
        "After cold the pain was 0.4 points lower on average (8 times): no clear change.\n\
         After heat the pain was 2.2 points lower on average (5 times): less pain.",
    );
}

#[test]
fn a_table_is_sorted_by_any_of_its_numbers() {
    let life = lives::after_the_switch();
    let mut rows = rows(life.session.state(), &life.seen().clock);
    let by = |column, down| Sorted { column, down };
    sort(&mut rows, by(0, false));
    assert!(rows.is_sorted_by_key(|row| row.wall));
    sort(&mut rows, by(2, false));
    assert_eq!(rows.iter().map(|row| row.worn).take(3).collect::<Vec<_>>(), [Some(18), Some(18), Some(20)]);
    assert!(rows[0].wall > rows[1].wall, "equals: the newest first");
    assert_eq!(rows.last().unwrap().worn, None, "what has no minutes stands last, both ways");
    sort(&mut rows, by(2, true));
    assert_eq!((rows[0].worn, rows.last().unwrap().worn), (Some(20), None));
    sort(&mut rows, by(3, false));
    assert_eq!((rows[0].pain.as_str(), rows[0].change), ("5 → 2", Some(-3)), "what helped most");
    sort(&mut rows, by(1, true));
    assert!(rows.is_sorted_by(|one, other| one.what <= other.what));
}

#[test]
fn the_table_has_everything_the_newest_first() {
    let life = lives::after_the_switch();
    let view = life.seen();
    let rows = rows(life.session.state(), &view.clock);
    assert_eq!((rows[0].what.as_str(), rows[0].pain.as_str()), ("Pain noted", "1"));
    let of = |when: &str| rows.iter().find(|row| row.when == when).unwrap();
    let shorter = of("Sat 21 15:05");
    assert_eq!((shorter.minutes.as_str(), shorter.pain.as_str(), shorter.skin.as_str()), ("18 of 20", "5 → 2", "fine"));
    assert_eq!(of("Fri 20 14:00").note, "still stiff");
    assert_eq!(of("Fri 20 10:15").what, "Skipped");
    assert!(rows.iter().any(|row| row.what == "Missed" && row.note == "no answer"));
    assert!(rows.is_sorted_by(|one, other| one.wall >= other.wall));
}

#[test]
fn every_red_flag_is_on_the_help_page() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut window = stage([900.0, 640.0], Mode::Light, |ui| drop(HelpScreen.ui(ui, &view)));
    window.run();
    for topic in Topic::ALL {
        window.get_by_label(&precautions::heading(topic));
        for item in topic.items() {
            let words = precautions::sentence(item).replace('\n', " ");
            assert!(window.query_by_label(&words).is_some(), "{words}");
        }
    }
    window.get_by_label_contains("no medical device");
}

#[test]
fn undo_goes_back_step_by_step_and_letters_are_one_step() {
    let start = poultice::therapy::builtin::all()[0].clone();
    let mut draft = Draft::of(start.clone());
    draft.now.phases[0].rest.mins.low = 70;
    draft.keep();
    for name in ["M", "Mi", "Min", "Mine"] {
        draft.now.name = name.to_owned();
        draft.keep();
    }
    draft.now.phases[0].max_per_day = None;
    draft.keep();
    draft.undo();
    assert_eq!((draft.now.name.as_str(), draft.now.phases[0].max_per_day), ("Mine", Some(8)));
    draft.undo();
    assert_eq!((draft.now.name.as_str(), draft.now.phases[0].rest.mins.low), (start.name.as_str(), 70));
    draft.undo();
    assert_eq!(draft.now, start);
    assert!(!draft.can_undo() && !draft.changed());
    draft.redo();
    draft.now.phases[0].rest.mins.low = 80;
    draft.keep();
    assert!(!draft.can_redo(), "a new step ends the undone future");
}

#[test]
fn an_id_nobody_has_is_suggested() {
    assert_eq!(suggested_id("Cold, as my Physio says!", |_| false), "cold-as-my-physio-says");
    assert_eq!(suggested_id("mine", |id| id == "mine" || id == "mine-2"), "mine-3");
    assert_eq!(suggested_id("Ω", |_| false), "own");
    assert!(suggested_id(&"long ".repeat(40), |id| id.len() < 62).len() <= 64);
}
