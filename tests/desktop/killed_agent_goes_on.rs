//! The agent dies with something on the skin; the removal alarm comes all the same.

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::wait_for;

#[test]
fn an_agent_killed_during_an_application_still_gives_the_alarm() {
    let Some(desktop) = Desktop::builder().dunst().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.start_agent(&["--rehearse", "120"]);
    poultice.run(&["start", "cold-20-every-1-2h"]);
    poultice.run(&["apply"]);
    let session = poultice.status()["session"]["id"].clone();

    poultice.kill_agent();
    let status = poultice.status();
    assert_eq!(status["agent"], "running", "asking how it stands starts it again");
    assert_eq!(status["session"]["id"], session, "the same session");
    assert_eq!(status["rehearsal"], 120, "on the same clock");

    poultice.wait_for_state("remove_now");
    let alarm = wait_for(PATIENCE, || desktop.notifications().pop().filter(|posted| posted.urgency == 2));
    assert!(alarm.is_some(), "the alarm is on the bus");
    desktop.press(",remove-on-time]");
    poultice.wait_for_state("resting");
    let seqs: Vec<u64> = poultice.log().iter().map(|entry| entry.seq).collect();
    assert_eq!(seqs, (0..seqs.len() as u64).collect::<Vec<_>>(), "nothing lost, nothing doubled");
}
