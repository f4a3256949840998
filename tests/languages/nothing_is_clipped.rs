//! In every language, in the smallest window and a small one, with the text as it is and doubled: nothing is cut off,
//! nothing lies over anything else.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use egui::vec2;
use egui_kittest::Harness;
use poultice::doctor::{Check, Condition, Kind};
use poultice::store::SettingsFile;
use poultice::text::LOADER;
use poultice::text::language::{self, LANGUAGES};

use crate::alone;
use crate::fit::faults;
use crate::scenes::{self, NOW, OVER, PAGES, START, Scene};

/// The window, in points at 100 %.
const SIZES: [[f32; 2]; 2] = [[360.0, 560.0], [480.0, 720.0]];
/// The text, in percent.
const TEXT: [u32; 2] = [100, 200];

/// Each fault with the places where it is.
type Found = BTreeMap<String, BTreeSet<String>>;

/// Looks at a window in all languages and sizes. `dress` gives it a language and a text size, in percent.
fn sweep(name: &str, window: &mut Harness<'_>, dress: impl Fn(&str, u32), found: &mut Found) {
    for percent in TEXT {
        dress("en", percent);
        // A new text size scales the window as it was; only then it gets its own size.
        window.run_steps(2);
        // English is swept in more sizes, with the window's other tests.
        for (language, _) in &LANGUAGES[1..] {
            dress(language, percent);
            for [width, height] in SIZES {
                let room = vec2(width, height) * 100.0 / percent as f32;
                window.set_size(room);
                // The first lays out anew, the second has made room for what the first measured.
                window.run_steps(2);
                for fault in faults(window, room) {
                    let here = format!("{name} {width}×{height} {percent} %");
                    found.entry(format!("{language}: {fault}")).or_default().insert(here);
                }
            }
        }
    }
}

fn all(scenes: &[Scene]) {
    let _alone = alone();
    let mut found = Found::new();
    for (name, open) in scenes {
        language::speak("en");
        let window = &mut open();
        let (dirs, agent, tell) = (window.dirs.clone(), window.agent.clone(), window.teller());
        let dress = |language: &str, percent: u32| {
            let now = agent.borrow().now().wall;
            SettingsFile::set(&dirs, "language", language, now).unwrap();
            SettingsFile::set(&dirs, "text_percent", &percent.to_string(), now).unwrap();
            tell(agent.borrow().snapshot());
        };
        sweep(name, &mut window.harness, dress, &mut found);
    }
    complain(found);
}

fn complain(found: Found) {
    let told = |(fault, places): (&String, &BTreeSet<String>)| {
        let places: Vec<&str> = places.iter().map(String::as_str).collect();
        format!("{fault} (in {})", places.join("; "))
    };
    let lines: Vec<String> = found.iter().map(told).collect();
    assert!(lines.is_empty(), "{} faults:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn now() {
    all(&NOW);
}

#[test]
fn start_and_what_lies_over_the_window() {
    all(&START);
    all(&OVER);
}

#[test]
fn pages() {
    all(&PAGES);
}

/// All that the doctor can say, as if it had found all of it.
#[test]
fn doctor_with_findings() {
    let _alone = alone();
    let mut found = Found::new();
    for (tag, _) in LANGUAGES {
        language::speak(tag);
        let mut window = scenes::doctor(findings(&doctor_sentences()));
        for percent in TEXT {
            window.ctx.set_zoom_factor(percent as f32 / 100.0);
            window.run_steps(1);
            for [width, _] in SIZES {
                // As tall as all of it.
                let room = vec2(width, 30_000.0) * 100.0 / percent as f32;
                window.set_size(room);
                window.run_steps(2);
                for fault in faults(&window, room) {
                    found.entry(format!("{tag}: {fault}")).or_default().insert(format!("{width} {percent} %"));
                }
            }
        }
    }
    complain(found);
}

/// Every sentence of the doctor in the language that is spoken, with something in its gaps.
fn doctor_sentences() -> Vec<String> {
    let english = std::fs::read_to_string("assets/locales/en/poultice.ftl").unwrap();
    let keys = english.lines().filter(|line| line.starts_with("doctor-")).filter_map(|line| line.split_once(" ="));
    let gaps = [
        ("path", "/home/ada/.local/share/poultice"),
        ("why", "the connection was refused"),
        ("file", "history-2026-11-19.db"),
        ("version", "0.1.0"),
        ("agent", "0.2.0"),
        ("own", "0.1.0"),
        ("free", "12 MiB"),
        ("now", "Thu 19 07:15"),
        ("made", "2026-11-01"),
        ("newest", "2026-11-20"),
        ("by", "logind"),
        ("name", "dunst"),
        ("abilities", "actions, body"),
        ("button", "OK"),
        ("todo", "chmod 700"),
        ("said", "dunst"),
        ("day", "2026-11-19"),
        ("mib", "12"),
        ("gib", "12"),
        ("count", "12"),
        ("entries", "1840"),
        ("sessions", "12"),
    ];
    keys.map(|(key, _)| LOADER.get_args(key, HashMap::from(gaps))).collect()
}

/// Sentences as findings of each condition, two and two.
fn findings(sentences: &[String]) -> Vec<Check> {
    let conditions = [Condition::Broken, Condition::Warning, Condition::Fine];
    let pairs = sentences.chunks(2).zip(conditions.iter().cycle());
    let check = |(pair, state): (&[String], &Condition)| Check {
        kind: Kind::Folder,
        state: *state,
        said: pair[0].clone(),
        todo: pair.get(1).cloned(),
    };
    pairs.map(check).collect()
}
