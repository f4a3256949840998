//! From the session's deadline to the loudspeaker: the agent on a real sound server, heard through its monitor.

use std::time::{Duration, Instant};

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::wait_for;

#[test]
fn the_removal_alarm_is_heard_with_its_notification() {
    let Some(desktop) = Desktop::builder().dunst().sound().start() else { return };
    let poultice = on_the_skin(&desktop, "");
    let recording = desktop.record();
    let shown = wait_for(PATIENCE, || alarm(&desktop).then(Instant::now)).expect("an alarm");
    let heard = recording.first_sound(PATIENCE).expect("a sound");
    let apart = if heard > shown { heard - shown } else { shown - heard };
    assert!(apart < Duration::from_millis(500), "heard {apart:?} apart from the notification");
    poultice.run(&["remove"]);
}

#[test]
fn with_the_sound_off_the_alarm_is_shown_and_silent() {
    let Some(desktop) = Desktop::builder().dunst().sound().start() else { return };
    let poultice = on_the_skin(&desktop, "sound = false\n");
    let recording = desktop.record();
    wait_for(PATIENCE, || alarm(&desktop).then_some(())).expect("an alarm");
    // As long as the loud one took, and longer.
    let sounded = recording.for_a_while(Duration::from_secs(1));
    assert!(sounded.peak < 0.001, "{sounded:?}");
    poultice.run(&["remove"]);
}

fn on_the_skin<'a>(desktop: &'a Desktop, settings: &str) -> Program<'a> {
    let poultice = Program::on(desktop);
    poultice.settings(settings);
    poultice.start_agent(&["--rehearse", "240"]);
    poultice.run(&["start", "cold-20-every-1-2h"]);
    poultice.run(&["apply"]);
    poultice
}

fn alarm(desktop: &Desktop) -> bool {
    desktop.notifications().last().is_some_and(|posted| posted.urgency == 2)
}
