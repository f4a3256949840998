//! "Check everything" in the window: what it says while it looks, of what is wrong and of what is fine, and the way back
//! to a backup.

use std::sync::mpsc::channel;

use egui_kittest::SnapshotResults;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::doctor::{Check, Condition, Kind};
use poultice::store::{History, HistoryReader};
use poultice::therapy::command::Command;
use poultice::window::errands::Errand;
use poultice::window::screens::doctor::DoctorScreen;
use poultice::window::theme::Mode;
use poultice::window::view::{Intent, View};

use crate::files_go_and_come::told;
use crate::lives;
use crate::pages_act::{open, press, says};
use crate::pages_pictures::beside_the_rail;
use crate::patient::{APPLY, REMOVE, patient};
use crate::scenes::backups;
use crate::stage::Picture;

#[test]
fn what_is_wrong_comes_first_with_what_to_do() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let (mut screen, found) = (DoctorScreen::default(), found());
    let (tell, coming) = channel();
    screen.listen(coming);
    found.iter().for_each(|check| tell.send(check.clone()).unwrap());
    drop(tell);
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label("One thing is broken.");
    let top = |words: &str| window.get_all_by_label(words).next().unwrap().rect().top();
    let (broken, warning) = (&found[2], &found[1]);
    assert!(top(&broken.said) < top(&warning.said), "the worst first");
    for check in &found {
        match check.state {
            Condition::Fine => assert!(top(&format!("Fine: {}", check.said)) > top(&warning.said), "{check:?}"),
            _ => assert!(top(&check.said) < top(check.todo.as_ref().unwrap()), "what to do stands under it: {check:?}"),
        }
    }
    press(&mut window, "Check again");
    assert_eq!(wanted.take(), [Intent::Examine]);
}

#[test]
fn while_it_looks_it_says_so_and_names_the_button_to_press() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = DoctorScreen::default();
    let (tell, coming) = channel();
    screen.listen(coming);
    let (mut window, _) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label("Looking. This takes some seconds.");
    assert!(says(&window, "A test notification appears. Press its button: It works."));
    assert!(window.query_by_label("Check again").is_none(), "not twice at once");
    tell.send(found().remove(0)).unwrap();
    window.run();
    window.get_by_label_contains("Fine: ");
    window.get_by_label("Looking. This takes some seconds.");
    drop(tell);
    window.run();
    window.get_by_label("All of it works.");
    assert!(window.query_by_label("Looking. This takes some seconds.").is_none());
}

#[test]
fn before_anything_was_looked_at_there_is_a_button() {
    let view = lives::idle("2026-11-19T07:15:20Z");
    let mut screen = DoctorScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    press(&mut window, "Check now");
    assert_eq!(wanted.take(), [Intent::Examine]);
    window.get_by_label("There is no backup yet.");
}

#[test]
fn a_backup_is_restored_on_the_second_press() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    view.backups = backups().into();
    let mut screen = DoctorScreen::default();
    let (mut window, wanted) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label("12 sessions, 185 kB");
    assert!(window.get_by_label("Restore the backup of 2026-11-16").accesskit_node().is_disabled(), "can't be read");
    press(&mut window, "Restore the backup of 2026-11-17");
    assert!(says(&window, "Put the backup of 2026-11-17 in the history's place?"));
    press(&mut window, "Leave it");
    assert_eq!(wanted.take(), []);
    press(&mut window, "Restore the backup of 2026-11-17");
    press(&mut window, "Yes, restore it");
    let chosen = backups().remove(1).path;
    assert_eq!(wanted.take(), [Intent::SendOut(Errand::Restore(chosen))]);
}

#[test]
fn nothing_is_restored_while_a_pack_is_on() {
    let mut view = lives::on_the_second_day().seen();
    view.backups = backups().into();
    let mut screen = DoctorScreen::default();
    let (window, _) = open(&view, |ui, view| screen.ui(ui, view));
    window.get_by_label_contains("Take the pack off first");
    assert!(window.get_by_label("Restore the backup of 2026-11-18").accesskit_node().is_disabled());
}

#[test]
fn a_restored_backup_is_in_the_historys_place_and_the_other_beside_it() {
    let mut life = patient(6);
    life.act(APPLY);
    life.wait_mins(20);
    let before = life.session.as_ref().unwrap().log().to_vec();
    life.act(REMOVE);
    life.act(Command::Stop);
    let mut window = life.window([900.0, 2400.0], Mode::Light);
    let (now, log) = {
        let agent = window.agent.borrow();
        (agent.now().wall, agent.session.as_ref().unwrap().log().to_vec())
    };
    let (mut history, _) = History::open(&window.dirs, now).unwrap();
    history.append("test", &before).unwrap();
    history.backup_if_due(&window.dirs.backups_dir(), now).unwrap();
    history.append("test", &log).unwrap();
    drop(history);
    window.key(egui::Key::Num7);
    window.harness.get_by_label_contains("one session, ");
    window.press("Restore the backup of 2026-11-19");
    window.press("Yes, restore it");
    told(&mut window, "The backup is in place. What was there is now");
    let reader = HistoryReader::open_read_only(&window.dirs.history_file()).unwrap().unwrap();
    assert_eq!(reader.entries("test").unwrap(), before);
    let names = std::fs::read_dir(&window.dirs.data_dir).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().any(|name| name.to_string_lossy().starts_with("history.db.replaced-")));
}

#[test]
fn pictures_of_what_was_found_and_of_looking() {
    let mut view = lives::idle("2026-11-19T07:15:20Z");
    view.backups = backups().into();
    let mut results = SnapshotResults::new();
    for (mode, word) in [(Mode::Light, "light"), (Mode::Dark, "dark")] {
        results.add(picture(&view, mode, [900.0, 1000.0], true, &format!("page-doctor-{word}"), true));
        results.add(picture(&view, mode, [900.0, 640.0], false, &format!("page-doctor-looking-{word}"), false));
    }
    results.add(picture(&view, Mode::Light, [360.0, 1400.0], true, "page-doctor-narrow", true));
}

fn picture(
    view: &View,
    mode: Mode,
    size: [f32; 2],
    done: bool,
    name: &str,
    asked: bool,
) -> egui_kittest::SnapshotResult {
    let mut screen = DoctorScreen::default();
    let (tell, coming) = channel();
    screen.listen(coming);
    let found = found();
    found.iter().take(if done { found.len() } else { 4 }).for_each(|check| tell.send(check.clone()).unwrap());
    let tell = (!done).then_some(tell);
    let mut window = beside_the_rail(size, mode, 5, |ui| screen.ui(ui, view));
    window.run();
    if asked {
        window.get_by_label("Restore the backup of 2026-11-17").click();
        window.run();
    }
    let result = window.try_picture(name);
    drop(tell);
    result
}

/// One of each: fine, worth knowing, broken, and more that is fine.
pub fn found() -> Vec<Check> {
    let check = |kind, state, said: &str, todo: Option<&str>| Check {
        kind,
        state,
        said: said.to_owned(),
        todo: todo.map(str::to_owned),
    };
    let fine = |kind, said| check(kind, Condition::Fine, said, None);
    vec![
        fine(Kind::Agent, "The agent runs and answers. It is Poultice 0.1.0, as this is."),
        check(
            Kind::Folder,
            Condition::Warning,
            "Others on this computer can look into /home/ada/.local/share/poultice.",
            Some("To keep it to yourself: chmod 700 /home/ada/.local/share/poultice"),
        ),
        check(
            Kind::Notifications,
            Condition::Broken,
            "Nobody shows notifications here: no answer.",
            Some("Start your desktop's notification service. Until then the sound and the window remind you."),
        ),
        fine(Kind::History, "The history is whole: 12 sessions, 1840 entries."),
        fine(Kind::Clock, "The clocks make sense. It is Thu 19 07:15."),
        fine(Kind::Sound, "A sound was played. If you didn't hear it, turn the computer's volume up."),
    ]
}
