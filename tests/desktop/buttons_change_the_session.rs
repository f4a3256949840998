//! From the reminder on the screen to the session and back, through a real bus and a real notification server.

use poultice::therapy::event::Event;

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::wait_for;

#[test]
fn a_session_is_run_by_the_buttons_of_its_notifications_alone() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    // A minute takes half a second: long enough to press, short enough to wait for.
    poultice.settings("sleep = \"off\"\n");
    poultice.start_agent(&["--rehearse", "120"]);
    poultice.run(&["start", "cold-20-every-1-2h", "--site", "lower back"]);
    shown(&desktop, "apply");

    desktop.press(",apply]");
    poultice.wait_for_state("applying");

    shown(&desktop, "skin-fine");
    desktop.press(",skin-fine]");
    let fine = wait_for(PATIENCE, || (poultice.status()["session"]["step"]["skin_fine"] == true).then_some(()));
    assert!(fine.is_some(), "the answer to the skin check arrived");

    poultice.wait_for_state("remove_now");
    shown(&desktop, "remove");
    let alarm = desktop.notifications().pop().expect("an alarm");
    assert_eq!((alarm.urgency, alarm.timeout), (2, 0), "critical, and it stays");
    assert_eq!(desktop.on_screen(), 1, "one notification, replaced in place");
    desktop.press(",remove]");
    poultice.wait_for_state("resting");
    let gone = wait_for(PATIENCE, || (desktop.on_screen() == 0).then_some(()));
    assert!(gone.is_some(), "nothing stays on screen while there is nothing to do");

    poultice.wait_for_state("ready");
    shown(&desktop, "snooze");
    desktop.press(",snooze]");
    let snoozed = || poultice.log().iter().any(|entry| matches!(entry.event, Event::Snoozed { .. })).then_some(());
    assert!(wait_for(PATIENCE, snoozed).is_some(), "later was understood");
    shown(&desktop, "skip");
    desktop.press(",skip]");
    let skipped = wait_for(PATIENCE, || (poultice.status()["session"]["applications"]["skipped"] == 1).then_some(()));
    assert!(skipped.is_some(), "{}", poultice.status());
}

/// Waits until the newest notification has this button.
fn shown(desktop: &Desktop, button: &str) {
    let has = || desktop.notifications().pop()?.actions.iter().any(|(id, _)| id == button).then_some(());
    assert!(wait_for(PATIENCE, has).is_some(), "no {button} in {:?}", desktop.notifications().pop());
    wait_for(PATIENCE, || (desktop.on_screen() == 1).then_some(())).expect("it is on the screen");
}
