//! Every screen at every size and text size: nothing is cut off, nothing lies over anything else. Nothing is painted.

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape};
use egui::{Key, Rect, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use poultice::agent::wire::ProblemKind;
use poultice::therapy::command::Command;
use poultice::window::theme::Mode;

use crate::patient::{APPLY, Patient, REMOVE, Window, nobody, patient};

/// The window, in points at 100 %.
const SIZES: [[f32; 2]; 5] = [[360.0, 560.0], [480.0, 720.0], [900.0, 640.0], [1920.0, 1080.0], [3840.0, 2160.0]];
/// The text, as a factor.
const TEXT: [f32; 3] = [1.0, 1.5, 2.0];
/// A person's own words may be of any length: in the table they end in an ellipsis, and are read whole beside it.
const NOTE: &str = "easier to turn in bed than yesterday";
/// What a rounding may cost, in points.
const SLACK: f32 = 1.0;

/// One piece of text on the screen: where it is, and how much of it can be seen sideways.
struct Said {
    words: String,
    rect: Rect,
    clip: Rect,
    cut: bool,
    broken: bool,
}

/// Tries a window at every size; panics with all that is wrong.
fn sweep(name: &str, window: &mut Window<'_>) {
    let mut wrong = Vec::new();
    for [width, height] in SIZES {
        for text in TEXT {
            let room = vec2(width, height) / text;
            window.harness.ctx.set_zoom_factor(text);
            // A new factor scales the window as it was; only then it gets its size.
            window.harness.run_steps(1);
            window.harness.set_size(room);
            window.harness.run_steps(4);
            let here = format!("{name} at {width}×{height}, {:.0} %", text * 100.0);
            wrong.extend(cut(window, room).into_iter().map(|what| format!("{here}: {what}")));
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

fn cut(window: &Window<'_>, room: egui::Vec2) -> Vec<String> {
    let mut wrong = Vec::new();
    let whole = Rect::from_min_size(pos2(0.0, 0.0), room);
    let mut said = Vec::new();
    let shapes = &window.harness.output().shapes;
    // What lies over the window dims what is under it.
    let dims = |shape: &Shape| matches!(shape, Shape::Rect(dim) if dim.fill.a() < 255 && dim.rect.expand(2.0).contains_rect(whole));
    let over = shapes.iter().rposition(|it| dims(&it.shape)).unwrap_or_default();
    for ClippedShape { clip_rect, shape, .. } in &shapes[over..] {
        texts(shape, clip_rect.intersect(whole), &mut said);
    }
    said.retain(|said| said.rect.intersects(said.clip));
    // What is written in a field scrolls in it.
    let fields = window.harness.query_all_by_role(Role::TextInput);
    let written: Vec<String> = fields.filter_map(|field| field.value()).collect();
    said.retain(|said| !written.contains(&said.words));
    for it in &said {
        if it.cut && it.words != NOTE {
            wrong.push(format!("{:?} ends in an ellipsis", it.words));
        }
        if it.broken {
            wrong.push(format!("{:?} breaks within a word", it.words));
        }
        if it.rect.left() < it.clip.left() - SLACK || it.rect.right() > it.clip.right() + SLACK {
            wrong.push(format!("{:?} {:?} leaves {:?}", it.words, it.rect.x_range(), it.clip.x_range()));
        }
    }
    for (index, one) in said.iter().enumerate() {
        for other in &said[index + 1..] {
            let both = one.rect.intersect(one.clip).intersect(other.rect.intersect(other.clip));
            if both.width() > 2.0 && both.height() > 4.0 {
                wrong.push(format!("{:?} and {:?} lie over each other", one.words, other.words));
            }
        }
    }
    for node in window.harness.root().children_recursive() {
        let rect = node.accesskit_node().bounding_box().map(|_| node.rect());
        let (Some(rect), node) = (rect, node.accesskit_node()) else { continue };
        let pressed = node.data().supports_action(egui::accesskit::Action::Click);
        if pressed && rect.intersects(whole) && (rect.left() < -SLACK || rect.right() > room.x + SLACK) {
            let name = node.label().unwrap_or_default();
            wrong.push(format!("{name:?} {:?} can't be reached to press", rect.x_range()));
        }
    }
    wrong
}

fn texts(shape: &Shape, clip: Rect, said: &mut Vec<Said>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, clip, said)),
        Shape::Text(text) if !text.galley.text().trim().is_empty() => {
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            let rows = text.galley.rows.windows(2).filter(|rows| !rows[0].ends_with_newline);
            let broken = rows.into_iter().any(|rows| parts_a_word(&rows[0].text(), &rows[1].text()));
            said.push(Said { words: text.galley.text().to_owned(), rect, clip, cut: text.galley.elided, broken });
        }
        _ => {}
    }
}

/// Whether a line ends in the middle of a word.
fn parts_a_word(line: &str, next: &str) -> bool {
    let letter = |at: Option<char>| at.is_some_and(char::is_alphanumeric);
    letter(line.chars().last()) && letter(next.chars().next())
}

fn opened<'a>(patient: Patient) -> Window<'a> {
    patient.window([900.0, 640.0], Mode::Light)
}

fn rested(mins: i64) -> Patient {
    let mut patient = patient(26);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(mins);
    patient
}

fn on(mins: i64) -> Patient {
    let mut patient = rested(70);
    patient.act(APPLY);
    patient.wait_mins(mins);
    patient
}

#[test]
fn now_applying() {
    sweep("applying", &mut opened(on(6)));
}

#[test]
fn now_resting() {
    sweep("resting", &mut opened(rested(10)));
}

#[test]
fn now_ready_and_due() {
    sweep("ready", &mut opened(rested(70)));
    sweep("due", &mut opened(rested(125)));
}

#[test]
fn now_remove() {
    sweep("remove now", &mut opened(on(21)));
    sweep("remove now, late", &mut opened(on(31)));
}

#[test]
fn now_choosing() {
    let mut patient = patient(46);
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait_mins(105);
    sweep("choosing", &mut opened(patient));
}

#[test]
fn now_asking() {
    for question in ["Change to heat…", "Stop…"] {
        let mut window = opened(rested(10));
        window.press(question);
        sweep(question, &mut window);
    }
    let mut window = opened(rested(10));
    window.press("Pain 4 of 10");
    sweep("noting pain", &mut window);
}

#[test]
fn now_paused_with_problems() {
    let mut patient = rested(10).problem(ProblemKind::Notifications).problem(ProblemKind::Clock);
    patient.act(Command::Pause);
    patient.rehearsal = Some(600);
    sweep("paused", &mut opened(patient));
}

#[test]
fn now_finished() {
    let mut patient = patient(100);
    for score in [7, 4] {
        patient.act(Command::LogPain { score, when: None, note: String::new() });
        patient.act(APPLY);
        patient.wait_mins(20);
        patient.act(REMOVE);
        patient.wait_mins(125);
    }
    patient.wait_mins(72 * 60);
    sweep("finished", &mut opened(patient));
}

#[test]
fn start() {
    let mut window = opened(nobody());
    sweep("start", &mut window);
    for answer in ["Fresh injury", "Pick…", "Other…", "Whole list"] {
        window.press(answer);
    }
    sweep("start, everything open", &mut window);
}

#[test]
fn programme() {
    sweep("programme", &mut page(Key::Num2));
}

#[test]
fn repair() {
    let mut window = page(Key::Num2);
    let block = window.harness.query_all_by_role(Role::Button).find(|block| {
        let story = block.accesskit_node().label().unwrap_or_default();
        story.contains("08:00")
    });
    block.unwrap().click();
    window.answer();
    sweep("repair", &mut window);
}

#[test]
fn record() {
    sweep("record", &mut page(Key::Num3));
    let mut window = page(Key::Num3);
    window.press("Note pain");
    sweep("record, noting pain", &mut window);
    let mut window = page(Key::Num3);
    window.press("Share");
    sweep("record, sharing", &mut window);
}

#[test]
fn protocols() {
    sweep("protocols", &mut page(Key::Num4));
}

#[test]
fn editor() {
    let mut window = page(Key::Num4);
    window.press("New protocol");
    sweep("editor", &mut window);
}

#[test]
fn help() {
    sweep("help", &mut page(Key::Num5));
}

#[test]
fn settings() {
    sweep("settings", &mut page(Key::Num6));
}

#[test]
fn doctor() {
    sweep("doctor", &mut page(Key::Num7));
}

fn page<'a>(key: Key) -> Window<'a> {
    let mut patient = on(6);
    patient.act(Command::LogPain { score: 4, when: None, note: NOTE.to_owned() });
    let mut window = opened(patient);
    window.key(key);
    window
}

#[test]
fn across_the_room() {
    for (name, patient) in [("remove now", on(21)), ("idle", nobody())] {
        let mut window = opened(patient);
        window.key(Key::F);
        sweep(&format!("floor, {name}"), &mut window);
    }
}

#[test]
fn commands() {
    let mut window = opened(rested(10));
    window.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::K);
    window.answer();
    sweep("commands", &mut window);
}
