//! The record and the protocols on their way into files and back, from the press to the file and to what is said of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::Key;
use egui_kittest::kittest::Queryable as _;
use poultice::export::json;
use poultice::store::History;
use poultice::therapy::builtin;
use poultice::therapy::command::{Command, PainWhen};
use poultice::therapy::protocol::Protocol;
use poultice::window::dialogs::Answer;
use poultice::window::shared::Shared;
use poultice::window::theme::Mode;

use crate::pages_act::type_over;
use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient};
use crate::stage::Picture as _;

/// As long as an errand may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A tall window on the record of a running session, which is on disk as the agent would have it, and a folder.
fn on_record<'a>() -> (Window<'a>, tempfile::TempDir) {
    let mut life = patient(6);
    life.act(APPLY);
    life.wait_mins(20);
    life.act(REMOVE);
    life.act(Command::LogPain { score: 4, when: Some(PainWhen::After), note: "easier to turn".to_owned() });
    let mut window = opened(life);
    window.key(Key::Num3);
    window.press("Share");
    (window, tempfile::tempdir().unwrap())
}

fn opened<'a>(life: Patient) -> Window<'a> {
    let window = life.window([900.0, 2600.0], Mode::Light);
    {
        let agent = window.agent.borrow();
        if let Some(session) = &agent.session {
            let (mut history, _) = History::open(&window.dirs, agent.now().wall).unwrap();
            history.append("test", session.log()).unwrap();
        }
    }
    window
}

/// Waits until the window says it.
pub fn told(window: &mut Window<'_>, words: &str) {
    let begun = Instant::now();
    while !window.says(words) {
        assert!(begun.elapsed() < PATIENCE, "it never said: {words}");
        std::thread::yield_now();
        window.harness.step();
    }
}

fn answers(window: &Window<'_>, answer: Answer) {
    window.clerk.desk().answer = answer;
}

#[test]
fn every_form_is_saved_where_the_person_says() {
    let (mut window, folder) = on_record();
    type_over(&mut window.harness, "Whose report it is", "A. Person");
    for (button, name, begins) in [
        ("Save as PDF", "poultice-report-2026-11-19.pdf", "%PDF-"),
        ("Save as web page", "poultice-report-2026-11-19.html", "<!DOCTYPE html>"),
        ("Save the calendar file", "poultice-calendar-2026-11-19.ics", "BEGIN:VCALENDAR"),
        ("Save applications (CSV)", "poultice-applications-2026-11-19.csv", "session,"),
        ("Save pain scores (CSV)", "poultice-pain-2026-11-19.csv", "session,"),
        ("Save everything (JSON)", "poultice-record-2026-11-19.json", "{"),
    ] {
        let file = folder.path().join(name);
        answers(&window, Answer::File(file.clone()));
        window.press(button);
        told(&mut window, &format!("Saved: {}", file.display()));
        assert_eq!(window.clerk.desk().asked.pop().as_deref(), Some(name), "a clear name is suggested");
        let bytes = fs::read(&file).unwrap();
        assert!(bytes.starts_with(begins.as_bytes()), "{name}: {:?}", String::from_utf8_lossy(&bytes[..60]));
    }
    let written = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(written("poultice-report-2026-11-19.html").contains("A. Person"));
    assert!(written("poultice-calendar-2026-11-19.ics").contains("BEGIN:VALARM"));
    assert!(written("poultice-pain-2026-11-19.csv").contains("easier to turn"));
    let calendar = calcard::icalendar::ICalendar::parse(written("poultice-calendar-2026-11-19.ics")).unwrap();
    assert!(calendar.components.len() > 10, "another library reads it");
    let report = lopdf::Document::load(folder.path().join("poultice-report-2026-11-19.pdf")).unwrap();
    assert_eq!(report.get_pages().len(), 2);
    let table = written("poultice-applications-2026-11-19.csv");
    assert_eq!(csv::Reader::from_reader(table.as_bytes()).records().map(Result::unwrap).count(), 1);
    let sessions = json::read(&written("poultice-record-2026-11-19.json")).unwrap();
    assert_eq!(sessions[0].1, window.agent.borrow().session.as_ref().unwrap().log());
    window.press("Show");
    let shown = folder.path().join("poultice-record-2026-11-19.json");
    wait_for(&mut window, |window| window.clerk.desk().shown.contains(&shown));
}

#[test]
fn report_and_calendar_open_in_their_programs() {
    let (mut window, folder) = on_record();
    window.clerk.desk().folder = Some(folder.path().to_path_buf());
    window.press("Open in the calendar");
    let file = folder.path().join("poultice-calendar-2026-11-19.ics");
    told(&mut window, &format!("Saved and opened: {}", file.display()));
    window.clerk.desk().shows = false;
    window.press("Open the report");
    told(&mut window, "no program here opens it");
    window.press("Open the report");
    told(&mut window, "poultice-report-2026-11-19-2.html");
    assert_eq!(window.clerk.desk().asked, Vec::<String>::new(), "nobody is asked where to");
    assert_eq!(window.clerk.desk().shown.len(), 3);
}

#[test]
fn a_file_that_no_program_opens_is_named() {
    let (mut window, folder) = on_record();
    let file = folder.path().join("record.json");
    answers(&window, Answer::File(file.clone()));
    window.press("Save everything (JSON)");
    told(&mut window, "Saved: ");
    window.clerk.desk().shows = false;
    window.press("Show");
    told(&mut window, &format!("No program here opens this: {}", file.display()));
}

#[test]
fn without_file_dialogs_it_goes_to_the_documents() {
    let (mut window, folder) = on_record();
    answers(&window, Answer::Nobody);
    window.press("Save as PDF");
    told(&mut window, "no home folder is known");
    window.clerk.desk().folder = Some(folder.path().to_path_buf());
    window.press("Save as PDF");
    told(&mut window, "No file dialog here. Saved: ");
    assert!(fs::read(folder.path().join("poultice-report-2026-11-19.pdf")).unwrap().starts_with(b"%PDF-"));
    window.press("Take in an export");
    told(&mut window, "Drop the file on the window.");
}

#[test]
fn a_file_that_cant_be_written_is_told() {
    let (mut window, folder) = on_record();
    answers(&window, Answer::File(folder.path().join("gone").join("report.pdf")));
    window.press("Save as PDF");
    told(&mut window, "can't be written");
    answers(&window, Answer::Nothing);
    window.press("Save as web page");
    wait_for(&mut window, |window| window.clerk.desk().asked.len() == 2);
    assert!(fs::read_dir(folder.path()).unwrap().next().is_none(), "who thinks better of it gets no file");
}

#[test]
fn a_session_that_is_over_has_nothing_for_a_calendar() {
    let mut life = patient(6);
    life.act(APPLY);
    life.wait_mins(20);
    life.act(REMOVE);
    life.act(Command::Stop);
    let mut window = opened(life);
    window.key(Key::Num3);
    window.press("Share");
    assert!(!window.says("Open in the calendar"));
    window.harness.get_by_label("Save as PDF");
}

#[test]
fn an_export_is_taken_in_and_shown() {
    let other = tempfile::tempdir().unwrap();
    let file = other.path().join("from the other computer.json");
    let past = crate::lives::long_ago().session;
    let sessions = [(past.state().id.clone(), past.log().to_vec())];
    fs::write(&file, json::write(&sessions, None, "2026-11-19T08:00:00Z".parse().unwrap()).unwrap()).unwrap();

    let mut window = opened(patient(6));
    window.key(Key::Num3);
    window.press("Share");
    answers(&window, Answer::File(file.clone()));
    window.press("Take in an export");
    told(&mut window, "1 taken in, 0 were there already.");
    assert_eq!(window.clerk.desk().asked, ["json"]);
    told(&mut window, "Which programme");
    let (history, _) = History::open(&window.dirs, window.agent.borrow().now().wall).unwrap();
    let newest = history.open_session().unwrap().unwrap().0;
    assert_eq!(newest, "test", "the session that runs stays the one the agent goes on with");

    drop_on(&mut window, &[&file]);
    told(&mut window, "0 taken in, 1 were there already.");
    fs::write(&file, "{\"poultice_export\": 99}").unwrap();
    drop_on(&mut window, &[&file]);
    told(&mut window, "This is an export of version 99.");
}

#[test]
fn a_protocol_goes_into_a_file_and_comes_back_to_the_editor() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cold.toml");
    let mut window = opened(nobody());
    window.key(Key::Num4);
    window.press("Cold 25 min, 1½ h rest, then heat");
    answers(&window, Answer::File(file.clone()));
    window.press("Save as a file");
    told(&mut window, "Saved: ");
    assert_eq!(window.clerk.desk().asked, ["cold-25-90.toml"]);
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(Protocol::from_toml(&text).as_ref(), Ok(builtin::find("cold-25-90").unwrap()));

    fs::write(&file, text.replace("cold-25-90", "from-a-friend")).unwrap();
    window.press("‹ Back");
    window.press("Open a file");
    told(&mut window, "New protocol");
    assert_eq!(text_of(&window, "Short name"), "from-a-friend");
    window.press("Save");
    assert!(window.dirs.protocols_dir().join("from-a-friend.toml").exists());
}

#[test]
fn a_dropped_file_opens_in_the_editor_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dropped.toml");
    let text = builtin::find("cold-25-90").unwrap().to_toml().replace("cold-25-90", "dropped");
    fs::write(&file, &text).unwrap();
    let mut window = opened(nobody());
    drop_on(&mut window, &[&file]);
    told(&mut window, "New protocol");
    assert_eq!(text_of(&window, "Short name"), "dropped");

    // What is being edited is asked about before another takes its place.
    type_over(&mut window.harness, "Short name", "changed");
    drop_on(&mut window, &[&file]);
    told(&mut window, "There are changes that are not saved.");
    assert_eq!(text_of(&window, "Short name"), "changed");
    window.press("Stay");
    assert_eq!(text_of(&window, "Short name"), "changed");
    drop_on(&mut window, &[&file]);
    told(&mut window, "There are changes that are not saved.");
    window.press("Leave without saving");
    assert_eq!(text_of(&window, "Short name"), "dropped");

    // A bad one is told with its line and field, and what is edited stays.
    type_over(&mut window.harness, "Short name", "changed");
    let line = text.lines().position(|line| line == "mins = 25").unwrap() + 1;
    fs::write(&file, text.replacen("mins = 25", "mins = 0", 1)).unwrap();
    drop_on(&mut window, &[&file]);
    told(&mut window, "dropped.toml");
    assert!(window.says(&format!("Line {line}, ")), "with its line");
    assert!(window.says("phase[0].step[0].mins"), "with its field");
    assert_eq!(text_of(&window, "Short name"), "changed");
    window.press("Put aside");
    assert!(!window.says("dropped.toml"));
}

#[test]
fn what_can_not_be_taken_in_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = opened(nobody());
    let picture = folder.path().join("holiday.png");
    drop_on(&mut window, &[&picture]);
    told(&mut window, "neither a programme (.toml) nor an export (.json)");
    drop_on(&mut window, &[&picture, &picture]);
    told(&mut window, "One file at a time.");
    drop_on(&mut window, &[&folder.path().join("gone.toml")]);
    told(&mut window, "There is no programme or file called");
}

#[test]
fn a_file_over_the_window_is_invited() {
    let mut results = egui_kittest::SnapshotResults::new();
    let wide = [900.0, 640.0];
    for (size, mode, word) in
        [(wide, Mode::Light, "light"), (wide, Mode::Dark, "dark"), ([360.0, 560.0], Mode::Light, "narrow")]
    {
        let mut window = nobody().window(size, mode);
        window.key(Key::Num4);
        let hovered = egui::HoveredFile { path: Some("/home/ada/shorter.toml".into()), ..Default::default() };
        window.harness.input_mut().hovered_files = vec![hovered];
        window.harness.run_steps(2);
        results.add(window.harness.try_picture(format!("drop-{word}")));
    }
}

#[test]
fn what_every_frame_sees_is_shared_and_not_copied() {
    let protocols: Shared<Vec<Protocol>> = builtin::all().to_vec().into();
    let mut view = crate::lives::idle("2026-11-19T07:15:20Z");
    view.protocols = protocols.clone();
    assert!(std::ptr::eq(view.protocols.as_slice(), protocols.as_slice()));
    view.protocols.pop();
    assert_eq!((view.protocols.len() + 1, protocols.len()), (builtin::all().len(), builtin::all().len()));
}

fn wait_for(window: &mut Window<'_>, what: impl Fn(&Window<'_>) -> bool) {
    let begun = Instant::now();
    while !what(window) {
        assert!(begun.elapsed() < PATIENCE, "it never happened");
        std::thread::yield_now();
        window.harness.step();
    }
}

fn text_of(window: &Window<'_>, field: &str) -> String {
    let field = window.harness.get_by_role_and_label(egui::accesskit::Role::TextInput, field);
    field.value().unwrap_or_default()
}

/// A file as the desktop hands it over.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn drop_on(window: &mut Window<'_>, files: &[&Path]) {
    let dropped = files.iter().map(|file| Arc::new(Dropped(file.to_path_buf())) as egui::DroppedFileHandle);
    window.harness.input_mut().dropped_files = dropped.collect();
    window.harness.step();
    window.harness.input_mut().dropped_files.clear();
    window.harness.run_steps(2);
}
