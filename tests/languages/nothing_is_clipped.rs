//! In every language, in the smallest window and a small one, with the text as it is and doubled: nothing is cut off,
//! nothing lies over anything else.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use egui::vec2;
use egui_kittest::Harness;
use poultice::store::SettingsFile;
use poultice::text::LOADER;
use poultice::text::language::{self, LANGUAGES};

use crate::alone;
use crate::fit::faults;
use crate::scenes::{self, NOW, OVER, PAGES, START, Scene};

/// The window, in points at 100 %.
const SIZES: [[f32; 2]; 2] = [[360.0, 560.0], [480.0, 720.0]];
/// The text, as a factor.
const TEXT: [f32; 2] = [1.0, 2.0];

/// What is wrong with a window in these languages and all sizes, each fault with the places where it is.
fn sweep(
    name: &str,
    window: &mut Harness<'_>,
    mut speak: impl FnMut(&mut Harness<'_>, &str),
    found: &mut BTreeMap<String, BTreeSet<String>>,
) {
    for text in TEXT {
        window.ctx.set_zoom_factor(text);
        window.run_steps(1);
        window.set_size(vec2(SIZES[0][0], SIZES[0][1]) / text);
        window.run_steps(3);
        // English is swept in more sizes, with the window's other tests.
        for (language, _) in &LANGUAGES[1..] {
            speak(window, language);
            for [width, height] in SIZES {
                let room = vec2(width, height) / text;
                window.set_size(room);
                // The first lays out anew, the second has made room for what the first measured.
                window.run_steps(2);
                for fault in faults(window, room) {
                    let here = format!("{name} {width}×{height} {:.0} %", text * 100.0);
                    found.entry(format!("{language}: {fault}")).or_default().insert(here);
                }
            }
        }
    }
}

fn all(scenes: &[Scene]) {
    let _alone = alone();
    let mut found = BTreeMap::new();
    for (name, open) in scenes {
        language::speak("en");
        let window = &mut open();
        let (dirs, agent) = (window.dirs.clone(), window.agent.clone());
        let tell = window.teller();
        let speak = |_: &mut Harness<'_>, language: &str| {
            let now = agent.borrow().now().wall;
            SettingsFile::set(&dirs, "language", language, now).unwrap();
            tell(agent.borrow().snapshot());
        };
        sweep(name, &mut window.harness, speak, &mut found);
    }
    complain(found);
}

fn complain(found: BTreeMap<String, BTreeSet<String>>) {
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
    let mut found = BTreeMap::new();
    for (tag, _) in LANGUAGES {
        language::speak(tag);
        let mut window = scenes::doctor(scenes::findings(&doctor_sentences()));
        for text in TEXT {
            window.ctx.set_zoom_factor(text);
            window.run_steps(1);
            for [width, _] in SIZES {
                // As tall as all of it.
                let room = vec2(width, 30_000.0) / text;
                window.set_size(room);
                window.run_steps(3);
                for fault in faults(&window, room) {
                    let here = format!("{width} {:.0} %", text * 100.0);
                    found.entry(format!("{tag}: {fault}")).or_insert_with(BTreeSet::new).insert(here);
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
