//! What a window shows badly: words that are cut off, leave what they stand on, or lie over others; what can't be
//! reached to press. Nothing is painted for it.

use egui::accesskit::Role;
use egui::epaint::{ClippedShape, Shape};
use egui::{Rect, Vec2, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// A person's own words may be of any length: in the table they end in an ellipsis, and are read whole beside it.
pub const NOTE: &str = "easier to turn in bed than yesterday";
/// What a rounding may cost, in points.
const SLACK: f32 = 1.0;

/// One piece of text on the screen: where it is, how much of it can be seen, and the ground it stands on.
struct Said {
    words: String,
    rect: Rect,
    clip: Rect,
    ground: Option<Rect>,
    cut: bool,
    broken: bool,
}

/// All that is wrong with what the window shows just now; it is `room` points large.
pub fn faults(window: &Harness<'_>, room: Vec2) -> Vec<String> {
    let whole = Rect::from_min_size(pos2(0.0, 0.0), room);
    let (said, over) = said(window, whole);
    let mut wrong = Vec::new();
    for it in &said {
        wrong.extend(it.faults());
        // What lies over the window is as large as it is; only what scrolls may go on below.
        let scrolls = it.clip.height() < whole.height() - SLACK;
        if over && !scrolls && !whole.expand(SLACK).contains_rect(it.rect) {
            wrong.push(format!("{:?} {:?} leaves the window", it.words, it.rect));
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
    wrong.extend(presses(window, whole, &said));
    wrong
}

/// The pieces of text that can be seen, and whether something lies over the window.
fn said(window: &Harness<'_>, whole: Rect) -> (Vec<Said>, bool) {
    let shapes = &window.output().shapes;
    // What lies over the window dims what is under it.
    let dims = |shape: &Shape| matches!(shape, Shape::Rect(dim) if dim.fill.a() < 255 && dim.fill.a() > 0 && dim.rect.expand(2.0).contains_rect(whole));
    let over = shapes.iter().rposition(|it| dims(&it.shape));
    let (mut said, mut grounds) = (Vec::new(), Vec::new());
    for ClippedShape { clip_rect, shape, .. } in &shapes[over.map_or(0, |over| over + 1)..] {
        collect(shape, clip_rect.intersect(whole), whole, &mut said, &mut grounds);
    }
    said.retain(|said| said.rect.intersects(said.clip));
    // What is written in a field scrolls in it.
    let written: Vec<String> =
        window.query_all_by_role(Role::TextInput).filter_map(|field| field.accesskit_node().value()).collect();
    said.retain(|said| !written.contains(&said.words));
    (said, over.is_some())
}

impl Said {
    fn faults(&self) -> impl Iterator<Item = String> {
        let words = &self.words;
        let sideways =
            |inner: Rect, outer: Rect| inner.left() < outer.left() - SLACK || inner.right() > outer.right() + SLACK;
        let cut = (self.cut && words != NOTE).then(|| format!("{words:?} ends in an ellipsis"));
        let broken = self.broken.then(|| format!("{words:?} breaks within a word"));
        let leaves = sideways(self.rect, self.clip)
            .then(|| format!("{words:?} {:?} leaves {:?}", self.rect.x_range(), self.clip.x_range()));
        let ground = self.ground.filter(|ground| sideways(self.rect, *ground));
        let ground = ground.map(|ground| format!("{words:?} {:?} leaves its ground {ground:?}", self.rect));
        [cut, broken, leaves, ground].into_iter().flatten()
    }
}

/// What can be pressed is within the window, and its words are within it.
fn presses(window: &Harness<'_>, whole: Rect, said: &[Said]) -> Vec<String> {
    let mut wrong = Vec::new();
    for node in window.root().children_recursive() {
        let rect = node.accesskit_node().bounding_box().map(|_| node.rect());
        let (Some(rect), node) = (rect, node.accesskit_node()) else { continue };
        let pressed = node.data().supports_action(egui::accesskit::Action::Click);
        if !pressed || !rect.intersects(whole) {
            continue;
        }
        let name = node.label().unwrap_or_default();
        if rect.left() < -SLACK || rect.right() > whole.right() + SLACK {
            wrong.push(format!("{name:?} {:?} can't be reached to press", rect.x_range()));
        }
        let own = said.iter().filter(|said| said.words == name && rect.contains(said.rect.center()));
        for words in own.filter(|words| !rect.expand(SLACK).contains_rect(words.rect)) {
            wrong.push(format!("{name:?} {:?} is larger than what it stands on, {rect:?}", words.rect));
        }
    }
    wrong
}

fn collect(shape: &Shape, clip: Rect, whole: Rect, said: &mut Vec<Said>, grounds: &mut Vec<Rect>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, whole, said, grounds)),
        // What stands under the ground of a toast isn't seen; that ground is bound to no part of the window.
        Shape::Rect(ground) if ground.fill.a() == 255 && clip.contains_rect(whole) => {
            said.retain(|said| !ground.rect.intersect(clip).contains(said.rect.center()));
            grounds.push(ground.rect);
        }
        Shape::Rect(ground) if ground.fill.a() > 0 || ground.stroke.color.a() > 0 => grounds.push(ground.rect),
        Shape::Text(text) if !text.galley.text().trim().is_empty() => {
            let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
            let rows = text.galley.rows.windows(2).filter(|rows| !rows[0].ends_with_newline);
            let broken = rows.into_iter().any(|rows| parts_a_word(&rows[0].text(), &rows[1].text()));
            // The smallest one under the middle of what can be seen of it that is as high as that.
            let seen = rect.intersect(clip);
            let under = |ground: &&Rect| ground.contains(seen.center()) && ground.height() >= seen.height();
            let ground = grounds.iter().filter(under).min_by(|one, other| one.area().total_cmp(&other.area()));
            let (words, cut, ground) = (text.galley.text().to_owned(), text.galley.elided, ground.copied());
            said.push(Said { words, rect, clip, ground, cut, broken });
        }
        _ => {}
    }
}

/// Whether a line ends in the middle of a word.
fn parts_a_word(line: &str, next: &str) -> bool {
    let letter = |at: Option<char>| at.is_some_and(char::is_alphanumeric);
    letter(line.chars().last()) && letter(next.chars().next())
}
