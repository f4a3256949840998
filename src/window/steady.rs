//! Holds back presses of the large button that were meant for what stood there a moment before: the second half of a
//! double click, a key that is held down. Knows nothing of what the button does.

use egui::{Context, Event, Key, PointerButton, Pos2};

/// Watches what the large button means, and when it is pressed.
pub struct Steady<M> {
    means: Option<M>,
    since: f64,
    pressed: Press,
    /// When Space or Enter went down the last time.
    key: f64,
}

/// The pointer's last press, and whether it repeated the one before it.
#[derive(Clone, Copy)]
struct Press {
    time: f64,
    at: Pos2,
    again: bool,
}

/// So long the button has to mean the same before a press is taken to be meant for it, in seconds: nobody reads faster.
const READ: f64 = 0.4;
/// Presses closer together, in seconds and in points, are one double click.
const AGAIN: (f64, f32) = (0.4, 8.0);

impl<M: PartialEq> Steady<M> {
    /// Nothing stands there yet.
    pub fn new() -> Self {
        let pressed = Press { time: f64::NEG_INFINITY, at: Pos2::ZERO, again: false };
        Steady { means: None, since: f64::NEG_INFINITY, pressed, key: f64::NEG_INFINITY }
    }

    /// To be told each frame, before it is drawn, what the button `means`; whether a press that ends in this frame is
    /// meant for that.
    pub fn meant(&mut self, ctx: &Context, means: M) -> bool {
        ctx.input(|input| {
            let time = input.time;
            if self.means.as_ref() != Some(&means) {
                // What a window opens with took nothing's place.
                self.since = if self.means.is_some() { time } else { f64::NEG_INFINITY };
                self.means = Some(means);
            }
            let mut meant = time - self.since >= READ;
            for event in &input.events {
                match event {
                    Event::PointerButton { pos, button: PointerButton::Primary, pressed: true, .. } => {
                        let near = self.pressed.at.distance(*pos) < AGAIN.1;
                        let again = near && time - self.pressed.time < AGAIN.0;
                        self.pressed = Press { time, at: *pos, again };
                    }
                    Event::PointerButton { button: PointerButton::Primary, pressed: false, .. } => {
                        meant = !self.pressed.again && self.pressed.time - self.since >= READ;
                    }
                    Event::Key { key: Key::Space | Key::Enter, pressed: true, repeat, .. } => {
                        meant &= !repeat && time - self.key >= AGAIN.0;
                        self.key = time;
                    }
                    // Screen readers press what they have just said by its name.
                    Event::AccessKitActionRequest(_) => meant = true,
                    _ => {}
                }
            }
            meant
        })
    }
}
