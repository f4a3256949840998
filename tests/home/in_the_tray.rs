//! The tray shows how it stands, and its menu does what every other button does.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use crate::support::desktop::Desktop;
use crate::support::program::{PATIENCE, Program};
use crate::support::tray_host::{Item, Picture, TrayHost};
use crate::support::wait_for;

#[test]
fn it_says_how_it_stands_and_its_menu_acts() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let tray = TrayHost::start(desktop.bus_address());
    let poultice = Program::on(&desktop);
    poultice.settings("sleep = \"off\"\n");
    poultice.run(&["start", "cold-20-every-1-2h"]);
    let item = says(&tray, "Ready for the first ice");
    let ready = picture(&item);
    assert!(ready.iter().all(|(w, h, argb)| w == h && argb.len() == (w * h * 4) as usize), "whole pictures");

    item.pick("Start");
    poultice.wait_for_state("applying");
    let item = says(&tray, "Ice is on. Off at ");
    item.pick("Take it off");
    poultice.wait_for_state("resting");
    let item = says(&tray, "Resting");
    assert_ne!(picture(&item), ready, "another sign");
    item.pick("Pause");
    poultice.wait_for_state("paused");
    says(&tray, "Paused").pick("Go on");
    poultice.wait_for_state("resting");

    poultice.run(&["stop"]);
    assert!(wait_for(PATIENCE, || tray.item().is_none().then_some(())).is_some(), "nothing to show, no icon");
}

#[test]
fn a_tray_that_appears_later_is_joined_and_the_setting_takes_the_icon_away() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let poultice = Program::on(&desktop);
    poultice.run(&["start", "cold-20-every-1-2h"]);
    assert!(!poultice.run(&["status"]).contains("tray"), "no tray is no error");

    let tray = TrayHost::start(desktop.bus_address());
    says(&tray, "Ready for the first ice");
    drop(tray);
    let tray = TrayHost::start(desktop.bus_address());
    says(&tray, "Ready for the first ice");

    poultice.run(&["settings", "set", "tray", "off"]);
    assert!(wait_for(PATIENCE, || tray.item().is_none().then_some(())).is_some(), "switched off");
    poultice.run(&["settings", "set", "tray", "on"]);
    says(&tray, "Ready for the first ice");
}

#[test]
fn an_idle_tray_wakes_nobody() {
    let Some(desktop) = Desktop::builder().start() else { return };
    let tray = TrayHost::start(desktop.bus_address());
    let poultice = Program::on(&desktop);
    poultice.run(&["start", "cold-20-every-1-2h"]);
    says(&tray, "Ready for the first ice");
    let agent = PathBuf::from(format!("/proc/{}/task", poultice.agent_pid()));
    let settled = wait_for(PATIENCE, || {
        let before = switches(&agent);
        // Not a wait for something to happen, but the time in which nothing may.
        std::thread::sleep(Duration::from_secs(2));
        (switches(&agent) == before).then_some(())
    });
    assert!(settled.is_some(), "some thread keeps waking up");
}

/// The item once its tooltip begins so.
fn says(tray: &TrayHost, title: &str) -> Item {
    let mut last = None;
    let found = wait_for(PATIENCE, || {
        let item = tray.item()?;
        last = item.tool_tip();
        last.as_ref().is_some_and(|(said, _)| said.starts_with(title)).then_some(item)
    });
    found.unwrap_or_else(|| panic!("the tray says {last:?}, not {title}"))
}

fn picture(item: &Item) -> Vec<Picture> {
    item.property("IconPixmap").expect("a picture")
}

/// How often the threads of a process went to sleep so far.
fn switches(tasks: &std::path::Path) -> u64 {
    let threads = fs::read_dir(tasks).expect("a process").flatten();
    let statuses = threads.filter_map(|thread| fs::read_to_string(thread.path().join("status")).ok());
    let count = |text: String| {
        let line = text.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:").map(str::trim))?;
        line.parse::<u64>().ok()
    };
    statuses.filter_map(count).sum()
}
