//! Poultice's own signs, drawn with lines so that they are crisp at every size and take any colour.
//!
//! A sign is never the only carrier of a meaning: the widgets set a word beside it.

mod pen;

use egui::{Color32, Painter, Rect};

use crate::window::theme::Tone;
use pen::{Pen, Point, arc, arc_of, bezier};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// Cold: a snowflake.
    Snowflake,
    /// Heat: a flame.
    Flame,
    /// Asleep: a crescent.
    Moon,
    /// Rest: an hourglass.
    Hourglass,
    /// Now: a clock.
    Clock,
    /// Programme: bars.
    Bars,
    /// Record: a line that rises.
    Chart,
    /// Protocols: lines of text.
    Lines,
    /// Help: a medical cross.
    Help,
    /// Settings: sliders.
    Sliders,
    /// Done, fine.
    Check,
    /// Missed, close.
    Cross,
    /// On now.
    Dot,
    /// To come.
    DashedCircle,
    /// A reminder.
    Bell,
    /// Pause.
    Pause,
    /// Start, go on.
    Play,
    /// Take back.
    Undo,
    /// Careful.
    Warning,
    /// End the session.
    Stop,
    /// Not allowed.
    Refuse,
    /// One more.
    Plus,
    /// One less.
    Minus,
    /// Delete.
    Trash,
    /// Edit.
    Pencil,
    /// Fill the window with the time.
    Expand,
    /// Skin check: a hand.
    Hand,
    /// Opens something further.
    Chevron,
}

impl Icon {
    /// Every sign, for the gallery.
    pub const ALL: [Self; 28] = [
        Self::Snowflake,
        Self::Flame,
        Self::Moon,
        Self::Clock,
        Self::Bars,
        Self::Chart,
        Self::Lines,
        Self::Help,
        Self::Sliders,
        Self::Check,
        Self::Cross,
        Self::Dot,
        Self::DashedCircle,
        Self::Bell,
        Self::Pause,
        Self::Play,
        Self::Undo,
        Self::Warning,
        Self::Stop,
        Self::Refuse,
        Self::Plus,
        Self::Minus,
        Self::Trash,
        Self::Pencil,
        Self::Expand,
        Self::Hand,
        Self::Chevron,
        Self::Hourglass,
    ];

    /// The sign that goes with a tone.
    pub const fn of(tone: Tone) -> Self {
        match tone {
            Tone::Cold => Self::Snowflake,
            Tone::Heat => Self::Flame,
            Tone::Rest => Self::Hourglass,
            Tone::Alarm => Self::Warning,
        }
    }

    /// Draws the sign into the largest square in the middle of `rect`.
    pub fn paint(self, painter: &Painter, rect: Rect, color: Color32) {
        let pen = &Pen::new(painter, rect, color);
        match self {
            Self::Snowflake => snowflake(pen),
            Self::Flame => flame(pen),
            Self::Moon => {
                pen.between(&arc_of(32, (-0.5, 0.5), 7.5, 21.8, 264.5), &arc_of(32, (3.5, -2.5), 6.5, 62.9, 223.4))
            }
            Self::Hourglass => hourglass(pen),
            Self::Clock => {
                pen.circle((0.0, 0.0), 7.6);
                pen.line(&[(0.0, -4.2), (0.0, 0.4), (3.0, 2.2)]);
            }
            Self::Bars => {
                pen.block((-7.0, -6.0), (-3.4, 6.0), 1.0);
                pen.block((-1.8, -1.5), (1.8, 6.0), 1.0);
                pen.block((3.4, -4.0), (7.0, 6.0), 1.0);
            }
            Self::Chart => pen.line(&[(-7.5, 5.0), (-2.8, -1.2), (1.2, 2.2), (7.5, -5.0)]),
            Self::Lines => {
                pen.line(&[(-7.5, -5.0), (7.5, -5.0)]);
                pen.line(&[(-7.5, 0.0), (3.0, 0.0)]);
                pen.line(&[(-7.5, 5.0), (7.5, 5.0)]);
            }
            Self::Help => help(pen),
            Self::Sliders => {
                for (y, knob) in [(-5.2, 3.0), (0.0, -3.0), (5.2, 1.0)] {
                    pen.line(&[(-7.5, y), (7.5, y)]);
                    pen.disc((knob, y), 2.5);
                }
            }
            Self::Check => pen.line(&[(-5.8, 0.6), (-1.8, 4.6), (6.0, -4.4)]),
            Self::Cross => {
                pen.line(&[(-5.0, -5.0), (5.0, 5.0)]);
                pen.line(&[(-5.0, 5.0), (5.0, -5.0)]);
            }
            Self::Dot => pen.disc((0.0, 0.0), 4.5),
            Self::DashedCircle => {
                for dash in 0..9u8 {
                    let from = f32::from(dash) * 40.0 - 90.0;
                    pen.dash(&arc((0.0, 0.0), 7.6, from - 11.5, from + 11.5));
                }
            }
            Self::Bell => bell(pen),
            Self::Pause => {
                pen.block((-5.5, -6.5), (-1.8, 6.5), 1.2);
                pen.block((1.8, -6.5), (5.5, 6.5), 1.2);
            }
            Self::Play => pen.fill(&[(-4.2, -6.2), (6.4, 0.0), (-4.2, 6.2)]),
            Self::Undo => {
                pen.line(&[(-2.8, -7.6), (-6.8, -3.6), (-2.8, 0.4)]);
                let mut back = vec![(-6.8, -3.6), (1.8, -3.6)];
                back.extend(arc((1.8, 1.4), 5.0, -90.0, 90.0));
                back.push((-2.0, 6.4));
                pen.curve(&back);
            }
            Self::Warning => {
                pen.outline(&[(0.0, -7.2), (8.2, 6.8), (-8.2, 6.8)]);
                pen.line(&[(0.0, -2.4), (0.0, 1.8)]);
                pen.disc((0.0, 4.4), 1.05);
            }
            Self::Stop => pen.block((-5.6, -5.6), (5.6, 5.6), 1.6),
            Self::Refuse => {
                pen.circle((0.0, 0.0), 7.8);
                pen.line(&[(-4.0, 0.0), (4.0, 0.0)]);
            }
            Self::Plus => {
                pen.line(&[(-6.0, 0.0), (6.0, 0.0)]);
                pen.line(&[(0.0, -6.0), (0.0, 6.0)]);
            }
            Self::Minus => pen.line(&[(-6.0, 0.0), (6.0, 0.0)]),
            Self::Trash => trash(pen),
            Self::Pencil => {
                pen.outline(&[(-7.4, 7.4), (-6.2, 2.8), (3.6, -7.0), (7.0, -3.6), (-2.8, 6.2)]);
                pen.line(&[(1.0, -4.4), (4.4, -1.0)]);
            }
            Self::Expand => expand(pen),
            Self::Hand => hand(pen),
            Self::Chevron => pen.line(&[(-2.5, -5.0), (2.5, 0.0), (-2.5, 5.0)]),
        }
    }
}

fn hourglass(pen: &Pen<'_>) {
    for side in [-1.0, 1.0] {
        let (foot, glass) = (7.6, 4.4 * side);
        pen.line(&[(-5.8, foot * side), (5.8, foot * side)]);
        pen.curve(&bezier(
            (glass, -foot),
            &[[(glass, -3.6), (0.8 * side, -2.4), (0.8 * side, 0.0)], [(0.8 * side, 2.4), (glass, 3.6), (glass, foot)]],
        ));
    }
    pen.fill(&[(-2.6, 6.4), (0.0, 3.6), (2.6, 6.4)]);
}

fn snowflake(pen: &Pen<'_>) {
    for arm in 0..6u8 {
        let (sin, cos) = (f32::from(arm) * 60.0).to_radians().sin_cos();
        let turn = |(x, y): Point| (x * cos - y * sin, x * sin + y * cos);
        pen.line(&[turn((0.0, 0.0)), turn((0.0, -9.0))]);
        pen.line(&[turn((-2.4, -7.8)), turn((0.0, -5.2)), turn((2.4, -7.8))]);
    }
}

fn flame(pen: &Pen<'_>) {
    pen.curve(&bezier(
        (0.6, -9.0),
        &[
            [(1.2, -5.2), (6.6, -3.0), (6.6, 2.4)],
            [(6.6, 6.4), (3.6, 9.0), (0.0, 9.0)],
            [(-3.6, 9.0), (-6.6, 6.4), (-6.6, 2.6)],
            [(-6.6, 0.2), (-5.4, -1.8), (-4.0, -3.0)],
            [(-3.8, -1.4), (-3.2, -0.4), (-2.0, 0.2)],
            [(-2.4, -3.6), (-1.4, -6.6), (0.6, -9.0)],
        ],
    ));
    pen.curve(&bezier((3.0, 3.4), &[[(3.0, 5.0), (1.8, 5.9), (0.4, 5.9)]]));
}

fn help(pen: &Pen<'_>) {
    let (arm, half) = (7.4, 2.7);
    pen.outline(&[
        (-half, -arm),
        (half, -arm),
        (half, -half),
        (arm, -half),
        (arm, half),
        (half, half),
        (half, arm),
        (-half, arm),
        (-half, half),
        (-arm, half),
        (-arm, -half),
        (-half, -half),
    ]);
}

fn bell(pen: &Pen<'_>) {
    let mut dome = vec![(-7.0, 4.4)];
    dome.extend(bezier((-5.2, 1.8), &[[(-5.2, 0.0), (-5.2, -1.6), (-5.2, -2.4)]]));
    dome.extend(arc((0.0, -2.4), 5.2, 180.0, 360.0));
    dome.extend([(5.2, 1.8), (7.0, 4.4)]);
    pen.curve(&dome);
    pen.line(&[(-7.0, 4.4), (7.0, 4.4)]);
    pen.curve(&arc((0.0, 6.0), 2.2, 20.0, 160.0));
}

fn trash(pen: &Pen<'_>) {
    pen.line(&[(-7.0, -5.2), (7.0, -5.2)]);
    pen.line(&[(-5.2, -5.2), (-4.4, 7.6), (4.4, 7.6), (5.2, -5.2)]);
    pen.line(&[(-2.6, -5.2), (-2.6, -8.0), (2.6, -8.0), (2.6, -5.2)]);
    pen.line(&[(-1.6, -1.4), (-1.3, 4.0)]);
    pen.line(&[(1.6, -1.4), (1.3, 4.0)]);
}

fn expand(pen: &Pen<'_>) {
    for (x, y) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        pen.line(&[(2.6 * x, 7.0 * y), (7.0 * x, 7.0 * y), (7.0 * x, 2.6 * y)]);
    }
}

fn hand(pen: &Pen<'_>) {
    pen.line(&[(-3.6, 1.6), (-3.6, -5.4)]);
    pen.line(&[(-0.9, 0.0), (-0.9, -7.8)]);
    pen.line(&[(1.8, 0.0), (1.8, -7.2)]);
    let mut palm = vec![(4.5, -4.8)];
    palm.extend(bezier((4.5, 2.0), &[[(4.5, 6.4), (2.6, 8.4), (0.0, 8.4)], [(-2.8, 8.4), (-4.2, 6.4), (-7.2, 2.0)]]));
    palm.push((-3.6, 3.6));
    pen.curve(&palm);
    pen.disc((-7.2, 2.0), 0.9);
}
