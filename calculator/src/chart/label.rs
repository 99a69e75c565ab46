//! Labels at the ends of lines, so placed that none covers another.

use super::scale::SIDE;

/// The height of a label with the room around it, in the drawing's places.
const HEIGHT: u32 = 560;
/// Labels nearer to each other than this from left to right share a column.
const WIDTH: u32 = 4_000;

/// Returns the places of the labels of some ends of lines, each as near above its end as the others leave room.
pub(super) fn places(ends: &[Option<(u32, u32)>]) -> Vec<Option<(u32, u32)>> {
    let mut order: Vec<usize> = (0..ends.len()).collect();
    // From the lowest up: a label gives way upwards first, where its own line does not run.
    order.sort_by_key(|index| std::cmp::Reverse(ends[*index].map(|(_, y)| y)));
    let mut placed: Vec<Option<(u32, u32)>> = vec![None; ends.len()];
    for index in order {
        let Some((x, y)) = ends[index] else { continue };
        let free = |at: u32| {
            let mut others = placed.iter().flatten();
            others.all(|(other_x, other_y)| other_x.abs_diff(x) >= WIDTH || other_y.abs_diff(at) >= HEIGHT)
        };
        let shifts = (0..SIDE / HEIGHT * 8).map(|step| (step / 2 + step % 2) * (HEIGHT / 4));
        let candidates = shifts.enumerate().filter_map(|(step, shift)| {
            let up = y.checked_sub(shift).filter(|at| *at >= HEIGHT);
            let down = Some(y + shift).filter(|at| *at <= SIDE - HEIGHT);
            if step % 2 == 0 { down } else { up }
        });
        placed[index] = Some((x, candidates.into_iter().find(|at| free(*at)).unwrap_or(y)));
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_stands_at_the_end_of_its_line() {
        assert_eq!(places(&[Some((10_000, 4_000)), None]), [Some((10_000, 4_000)), None]);
    }

    #[test]
    fn labels_of_lines_that_end_together_stand_under_each_other() {
        let placed =
            places(&[Some((10_000, 4_000)), Some((10_000, 4_000)), Some((9_000, 4_100)), Some((2_000, 4_000))]);
        let mut column: Vec<u32> = placed[..3].iter().flatten().map(|(_, y)| *y).collect();
        column.sort_unstable();
        assert!(column.windows(2).all(|pair| pair[1] - pair[0] >= HEIGHT), "{placed:?}");
        assert_eq!(placed[3], Some((2_000, 4_000)), "far to the left there is room");
    }
}
