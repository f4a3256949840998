//! A notice on a real notification server, seen and pressed.

use std::fs;
use std::time::Duration;

use poultice::agent::notifier::NotifierEvent;

use crate::support::desktop::Desktop;
use crate::support::wait_for;
use crate::watched::{PATIENCE, Watched, pressed, ready_to_start, take_it_off};

fn on_screen(desktop: &Desktop, count: usize) -> bool {
    wait_for(PATIENCE, || (desktop.on_screen() == count).then_some(())).is_some()
}

#[test]
fn a_notice_appears_on_the_bus_and_on_the_screen() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let (before, after) = (desktop.path("before.png"), desktop.path("after.png"));
    desktop.screenshot(&before);
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());

    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert!(on_screen(&desktop, 1));
    let posted = desktop.notifications();
    assert_eq!(posted.len(), 1);
    assert_eq!(posted[0].app, "Poultice");
    assert_eq!(posted[0].icon, "io.github.poultice.Poultice");
    assert_eq!(posted[0].summary, "Take the ice off");
    assert_eq!(posted[0].body, "20 minutes are over.");
    assert_eq!(posted[0].urgency, 2);
    assert_eq!(posted[0].timeout, 0, "critical never expires");
    assert!(posted[0].resident);
    assert_eq!(posted[0].desktop_entry, "io.github.poultice.Poultice");
    let labels: Vec<_> = posted[0].actions.iter().map(|(id, label)| (id.as_str(), label.as_str())).collect();
    assert_eq!(labels, [("default", "Off now"), ("off-now", "Off now"), ("off-on-time", "Was off on time")]);
    let drawn = wait_for(PATIENCE, || {
        desktop.screenshot(&after);
        (fs::read(&before).ok()? != fs::read(&after).ok()?).then_some(())
    });
    assert!(drawn.is_some(), "the screen did not change");
}

#[test]
fn each_button_comes_back_under_its_own_name() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    for (line, button) in [("#Was off on time ", "off-on-time"), (",off-now]", "off-now"), (",default]", "off-now")] {
        notifier.show(&take_it_off());
        assert_eq!(notifier.next(), NotifierEvent::Shown);
        assert!(on_screen(&desktop, 1));
        desktop.press(line);
        assert_eq!(notifier.next(), pressed(button), "after {line}");
    }
    notifier.withdraw();
    assert!(on_screen(&desktop, 0));
    assert!(notifier.is_silent(), "a press is one event, and a withdrawal none");
}

#[test]
fn a_new_notice_takes_the_place_of_the_old() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);

    assert!(on_screen(&desktop, 1));
    let posted = wait_for(PATIENCE, || Some(desktop.notifications()).filter(|posted| posted.len() == 2));
    let posted = posted.expect("both were sent");
    assert_eq!(posted[0].replaces_id, 0);
    assert_ne!(posted[1].replaces_id, 0);
    assert_eq!(posted[0].sender, posted[1].sender, "over one connection");
    desktop.press(",off-now]");
    assert_eq!(notifier.next(), pressed("off-now"));
}

#[test]
fn closing_it_is_told_and_the_next_one_is_new() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert!(on_screen(&desktop, 1));
    desktop.dismiss();
    assert_eq!(notifier.next(), NotifierEvent::Dismissed);
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert!(on_screen(&desktop, 1));
}

#[test]
fn dropping_the_notifier_takes_its_notice_away() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert!(on_screen(&desktop, 1));
    drop(notifier);
    assert!(on_screen(&desktop, 0));
}

#[test]
fn signs_of_markup_are_shown_as_they_are() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    let mut notice = take_it_off();
    notice.title = "Skin <check> & go".into();
    notice.body = "Pain < 3 & <b>no</b> blisters".into();
    notifier.show(&notice);
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    let posted = wait_for(PATIENCE, || desktop.notifications().pop()).expect("a notice");
    assert_eq!(posted.summary, "Skin <check> & go", "titles have no markup");
    assert_eq!(posted.body, "Pain &lt; 3 &amp; &lt;b&gt;no&lt;/b&gt; blisters");
}

#[test]
fn after_dunst_restarts_the_notice_can_be_shown_again() {
    let Some(mut desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    desktop.crash_dunst();
    notifier.unreachable();
    desktop.start_dunst();
    assert_eq!(notifier.next(), NotifierEvent::Reachable);
    notifier.show(&take_it_off());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    assert!(on_screen(&desktop, 1));
    desktop.press(",off-now]");
    assert_eq!(notifier.next(), pressed("off-now"));
}

#[test]
fn a_frozen_dunst_is_noticed_and_found_again() {
    let Some(mut desktop) = Desktop::builder().dunst().start() else { return };
    let notifier = Watched::at(desktop.bus_address());
    notifier.show(&ready_to_start());
    assert_eq!(notifier.next(), NotifierEvent::Shown);
    desktop.dunst().freeze();
    let asked = std::time::Instant::now();
    notifier.show(&take_it_off());
    notifier.unreachable();
    assert!(asked.elapsed() < Duration::from_secs(3), "noticed after {:?}", asked.elapsed());
    desktop.dunst().thaw();
    assert_eq!(notifier.next(), NotifierEvent::Reachable);
    assert!(on_screen(&desktop, 1));
}
