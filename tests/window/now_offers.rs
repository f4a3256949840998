//! What each state says and what its one large button does.

use egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use poultice::agent::wire::Ask;
use poultice::therapy::command::{Command, PainWhen, RemovedWhen};
use poultice::therapy::protocol::Modality;
use poultice::therapy::state::{Named, Recorded};
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Patient, REMOVE, Window, patient, with_protocol};
use crate::states::{choosing, finished, on, rested};

fn open<'a>(patient: Patient) -> Window<'a> {
    patient.window([900.0, 640.0], Mode::Light)
}

#[test]
fn the_check_is_the_button_that_starts() {
    let mut window = open(patient(6));
    window.press("Skin normal, cloth on: start 20 min");
    assert_eq!(window.last_command(), Some(APPLY));
    assert!(window.says("Ice on. Off at 08:20."));
    assert_eq!(window.harness.get_by_role(Role::Timer).value().as_deref(), Some("20 min"));
}

#[test]
fn a_pack_can_come_off_early() {
    let mut window = open(on(12));
    window.press("Take it off now");
    assert_eq!(window.last_command(), Some(REMOVE));
    assert!(window.says("Rest. Next ice from 09:12, by 10:12 at the latest."));
}

#[test]
fn the_skin_was_looked_at() {
    let mut window = open(on(6));
    assert!(window.says("Look at your skin."));
    window.press("Skin is fine");
    assert_eq!(window.last_command(), Some(Command::SkinFine));
    assert!(!window.says("Look at your skin."), "asked once");
    assert!(!window.says("Skin is fine"), "answered");
}

#[test]
fn the_alarm_comes_without_the_agent_saying_so() {
    let mut window = open(on(19));
    window.agent.borrow_mut().wait_secs(61);
    window.harness.run_steps(2);
    assert!(window.says("Take the ice off. 20 minutes were up at 08:20."));
    window.press("It is off now");
    assert_eq!(window.last_command(), Some(REMOVE));
}

#[test]
fn a_late_answer_says_when_it_really_came_off() {
    for (answers, button, when) in [
        (&["On time, 08:20"][..], "It was off on time", RemovedWhen::OnTime),
        (&["Minutes ago…", "Off since: more"], "It came off 6 minutes ago", RemovedWhen::MinutesAgo(6)),
        (&["Don't know"], "It is off, no idea since when", RemovedWhen::Unknown),
        (&["Don't know", "Just now"], "It is off now", RemovedWhen::Now),
    ] {
        let mut window = open(on(31));
        for answer in answers {
            window.press(answer);
            window.harness.run_steps(2);
        }
        window.press(button);
        assert_eq!(window.last_command(), Some(Command::Remove { when }), "{button}");
    }
}

#[test]
fn a_prompt_answer_is_not_questioned() {
    let window = open(on(21));
    assert!(!window.says("When did it really come off?"));
}

#[test]
fn rest_holds_the_button_until_the_skin_is_warm() {
    let mut window = open(rested(30));
    window.press("Ice again from 09:20");
    assert_eq!(window.last_command(), None);
    window.wait_secs(31 * 60);
    assert!(window.says("Ready for ice. By 10:20 at the latest."));
}

#[test]
fn by_night_button_and_sentence_tell_one_story() {
    let mut patient = rested(0);
    patient.wait_mins(16 * 60);
    let mut window = open(patient);
    assert!(window.says("Sleep well. Next ice from 07:00."));
    assert!(window.says("Awake? You can also start now."));
    window.press("Start earlier: skin normal, cloth on, 20 min");
    assert_eq!(window.last_command(), Some(APPLY));
}

#[test]
fn after_one_left_out_button_and_sentence_tell_one_story() {
    let mut patient = rested(65);
    patient.act(Command::Skip);
    let window = open(patient);
    assert!(window.says("Rest. Next ice from"));
    assert!(window.says("Your skin has rested long enough: you can also start now."));
    assert!(window.says("Start earlier: skin normal, cloth on, 20 min"));
}

#[test]
fn later_and_not_at_all() {
    let mut window = open(rested(65));
    window.press("Later (15 min)");
    assert_eq!(window.last_command(), Some(Command::Snooze { minutes: None }));
    assert!(window.says("You are reminded at 09:40."));
    window.press("Skip");
    assert_eq!(window.last_command(), Some(Command::Skip));
}

#[test]
fn due_says_since_when() {
    assert!(open(rested(125)).says("Time for ice. It was due at 10:20."));
}

#[test]
fn pause_and_go_on() {
    let mut window = open(rested(10));
    window.press("Pause");
    assert!(window.says("No reminders until you go on."));
    window.press("Go on");
    assert_eq!(window.last_command(), Some(Command::Resume));
}

#[test]
fn stopping_asks_first() {
    let mut window = open(rested(10));
    window.press("Stop…");
    assert_eq!(window.last_command(), None);
    window.press("Go on");
    assert!(!window.says("End this session?"));
    window.press("Stop…");
    window.press("End it");
    assert_eq!(window.last_command(), Some(Command::Stop));
    assert!(window.says("Where?"), "the start is next");
}

#[test]
fn the_switch_is_a_question_with_two_answers() {
    let mut window = open(choosing());
    assert!(window.says("48 hours are over. Change to heat, or stay with cold?"));
    assert!(window.says("Without an answer it changes by itself"));
    window.press("Stay with cold");
    assert_eq!(window.last_command(), Some(Command::KeepPhase));
    let mut window = open(choosing());
    window.press("Change to heat");
    assert_eq!(window.last_command(), Some(Command::SwitchPhase));
}

#[test]
fn minutes_within_the_step_and_what_the_step_offers() {
    let mut window = open(with_protocol("heat-20-ice-massage-10", 2));
    window.press("Ice massage");
    window.press("Skin normal, keep it moving: start 10 min");
    let massage = Command::Apply { modality: Some(Modality::IceMassage), minutes: None };
    assert_eq!(window.last_command(), Some(massage));

    let mut window = open(with_protocol("heat-15-20", 50));
    window.press("How long: less");
    window.press("Skin normal, not too hot: start 19 min");
    assert_eq!(window.last_command(), Some(Command::Apply { modality: None, minutes: Some(19) }));
}

#[test]
fn pain_is_noted_once_with_its_note() {
    let mut window = open(rested(2));
    window.press("Pain 4 of 10");
    assert_eq!(window.last_command(), None, "nothing is noted by a slip");
    window.press("Note it");
    let noted = Command::LogPain { score: 4, when: Some(PainWhen::After), note: String::new() };
    assert_eq!(window.last_command(), Some(noted));
    assert!(!window.says("How bad is it afterwards?"));
}

#[test]
fn a_score_that_was_chosen_is_kept_where_the_large_button_comes_next() {
    let mut window = open(patient(6));
    window.press("Pain 7 of 10");
    window.press("Skin normal, cloth on: start 20 min");
    let commands: Vec<Ask> = window.agent.borrow().asked.iter().rev().take(2).cloned().collect();
    let score = Command::LogPain { score: 7, when: Some(PainWhen::Before), note: String::new() };
    assert_eq!(commands, [Ask::Command { command: APPLY }, Ask::Command { command: score }]);
}

#[test]
fn a_score_for_after_is_no_score_for_before() {
    let mut window = open(rested(55));
    window.press("Pain 4 of 10");
    window.wait_secs(70 * 60);
    assert!(window.says("How bad is it now?") && !window.says("Note it"));
    window.press("Skin normal, cloth on: start 20 min");
    assert_eq!(window.last_command(), Some(APPLY));
    let log_pain = |ask: &Ask| matches!(ask, Ask::Command { command: Command::LogPain { .. } });
    assert!(!window.agent.borrow().asked.iter().any(log_pain));
}

#[test]
fn a_finished_programme_is_summed_up_and_put_away() {
    let patient = finished();
    assert_eq!(patient.session.as_ref().unwrap().state().named(), Named::Finished);
    let mut window = open(patient);
    for words in ["The programme is over.", "2 done", "Pain: 7 of 10 at first, 4 at last.", "See a doctor"] {
        assert!(window.says(words), "{words}");
    }
    window.press("Share");
    assert!(window.says("For a clinician"), "as on the record");
    window.key(Key::Num1);
    window.press("New session");
    assert_eq!(window.last_command(), Some(Command::Stop));
}

#[test]
fn a_refusal_is_told_in_words() {
    let mut window = open(rested(10));
    window.agent.borrow_mut().act(Command::Pause);
    window.press("Pause");
    assert!(window.says("The session is paused. Resume it first."));
}

#[test]
fn from_start_to_rest_by_keyboard() {
    let mut window = open(crate::patient::nobody());
    window.key(Key::Space);
    assert!(matches!(window.last_command(), Some(Command::Start(_))));
    window.key(Key::Space);
    assert_eq!(window.last_command(), Some(APPLY));
    window.wait_secs(6 * 60);
    window.key(Key::C);
    assert_eq!(window.last_command(), Some(Command::SkinFine));
    window.key(Key::F);
    assert!(window.says("Space · Take it off now"), "the time across the room");
    window.wait_secs(14 * 60 + 30);
    window.key(Key::Space);
    assert_eq!(window.last_command(), Some(REMOVE));
    window.key(Key::Escape);
    assert!(window.says("Rest. Next ice"));
    window.key(Key::U);
    assert_eq!(window.last_command(), Some(Command::Undo));
    assert!(window.says("Taken back: ice off at 08:20."), "what the key did");
    window.key(Key::Space);
    let agent = window.agent.borrow();
    let last = agent.session.as_ref().unwrap().state().records.last().cloned().unwrap();
    assert!(matches!(last.what, Recorded::Applied { ended: Some(_), .. }), "off again");
}

#[test]
fn the_picture_changes_with_the_second_and_only_then() {
    let delay = |patient: Patient| {
        let mut window = open(patient);
        // What moves when the window opens has come to rest.
        window.harness.run_steps(30);
        window.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
    };
    let (second, minute) = (std::time::Duration::from_secs(1), std::time::Duration::from_secs(60));
    for counting in [on(3), rested(10), on(23)] {
        let wait = delay(counting);
        assert!(wait > second / 2 && wait <= second * 11 / 10, "{wait:?}");
    }
    let paused = |mut patient: Patient| {
        patient.act(Command::Pause);
        patient
    };
    // On the first day it stands there how many minutes ago the pain began.
    for slow in [rested(65), paused(rested(10))] {
        let wait = delay(slow);
        assert!(wait >= minute / 4 && wait <= minute * 11 / 10, "{wait:?}");
    }
    for still in [crate::patient::nobody(), paused(crate::patient::patient(30))] {
        let wait = delay(still);
        assert!(wait >= minute * 10, "{wait:?}");
    }
    let mut rehearsal = on(3);
    rehearsal.rehearsal = Some(600);
    assert!(delay(rehearsal) >= second / 10);
}

#[test]
fn a_rest_that_ends_at_night_ends_in_the_morning() {
    let mut patient = patient(6);
    patient.wait_mins(13 * 60 + 50);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    assert!(open(patient).says("Enough for today. After the night, ice from Fri 07:00."));
}

#[test]
fn letters_are_letters_where_somebody_types() {
    let mut window = open(rested(2));
    window.press("Pain 4 of 10");

    window.harness.get_by_label("A note, if you like").focus();
    window.harness.key_press(Key::P);
    window.harness.key_press(Key::Space);
    window.answer();
    assert_eq!(window.last_command(), None);
}

#[test]
fn help_is_one_click_away_from_everywhere() {
    let mut window = open(on(3));
    for place in ["Now", "Programme", "Record", "Protocols", "Settings"] {
        window.harness.get_by_role_and_label(Role::Tab, place).click();
        window.harness.run_steps(2);
        window.harness.get_by_role_and_label(Role::Tab, "Help").click();
        window.harness.run_steps(2);
    }
}

#[test]
fn the_alarm_follows_to_every_screen() {
    let mut window = open(on(23));
    window.harness.get_by_role_and_label(Role::Tab, "Record").click();
    window.harness.run_steps(3);
    window.harness.get_by_role(Role::Alert);
    window.press("Show");
    assert!(window.says("It is off now"));
}

#[test]
fn nothing_is_asked_of_the_agent_by_looking() {
    let window = open(on(3));
    let asked: Vec<Ask> = window.agent.borrow().asked.clone();
    assert_eq!(asked, Vec::new());
}
