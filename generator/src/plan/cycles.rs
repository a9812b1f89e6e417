//! Types that contain themselves: where a `Box` is needed, and how deep the graph is.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Kind, SchemaId};
use crate::usage::children;

/// Depth of a type graph from which on rustc's default recursion limit is too small.
const DEEP: usize = 60;

/// What is known about the graph of types.
pub(super) struct Cycles {
    /// Edges of the graph of by-value edges that are cut by a `Box`.
    boxed: BTreeSet<(SchemaId, SchemaId)>,
    /// Aliases of arrays and maps that lead back to themselves with no type in between that Rust could name.
    endless: BTreeSet<SchemaId>,
    depth: usize,
}

impl Cycles {
    /// Walks the graph.
    pub(super) fn find(api: &Api) -> Self {
        let all: Vec<Vec<usize>> =
            api.schemas.iter().map(|(_, schema)| children(&schema.kind).into_iter().map(SchemaId::index).collect()).collect();
        Self { boxed: cuts(api), endless: api.schemas.endless(), depth: depth(&all) }
    }

    /// A value of `from` holds `to` by value, and here is where the circle that both are in is cut.
    pub(super) fn boxed(&self, api: &Api, from: SchemaId, to: SchemaId) -> bool {
        self.boxed.contains(&(from, api.schemas.target(to).0))
    }

    /// A `type` item for this schema would never end.
    pub(super) fn is_endless(&self, id: SchemaId) -> bool {
        self.endless.contains(&id)
    }

    /// The limit to set, where the default is too small.
    pub(super) fn recursion_limit(&self) -> Option<u32> {
        (self.depth > DEEP).then(|| u32::try_from(self.depth.next_multiple_of(128) * 2).unwrap_or(u32::MAX))
    }
}

/// The edges that lead back on a walk through each circle: without them there is none, and each of them alone would close one.
///
/// The walk goes by the places of schemas in the document, from the first one of each circle, so that neither their order nor what stands
/// outside of the circle changes where it is cut.
fn cuts(api: &Api) -> BTreeSet<(SchemaId, SchemaId)> {
    let mut ids: Vec<SchemaId> = api.schemas.iter().map(|(id, _)| id).collect();
    let edges: Vec<Vec<usize>> = ids.iter().map(|id| by_value(api, *id)).collect();
    let (component, cyclic) = components(&edges);
    ids.retain(|id| cyclic.contains(&component[id.index()]));
    let place = |id: &SchemaId| (&api.schemas.get(*id).location.pointer, *id);
    ids.sort_by_key(place);
    let rank: BTreeMap<usize, usize> = ids.iter().enumerate().map(|(rank, id)| (id.index(), rank)).collect();
    // The graph of the circles alone, by rank.
    let inside: Vec<Vec<usize>> = ids
        .iter()
        .map(|id| {
            let same = edges[id.index()].iter().filter(|to| component[**to] == component[id.index()]);
            let sorted: BTreeSet<usize> = same.filter_map(|to| rank.get(to).copied()).collect();
            sorted.into_iter().collect()
        })
        .collect();
    back_edges(&inside).into_iter().map(|(from, to)| (ids[from], ids[to])).collect()
}

/// Edges to a node that the walk has entered and not left.
fn back_edges(edges: &[Vec<usize>]) -> Vec<(usize, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Entered,
        Left,
    }
    let mut state = vec![State::New; edges.len()];
    let mut back = Vec::new();
    for start in 0..edges.len() {
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                if state[node] != State::New {
                    continue;
                }
                state[node] = State::Entered;
            }
            let Some(child) = edges[node].get(edge).copied() else {
                state[node] = State::Left;
                continue;
            };
            work.push((node, edge + 1));
            match state[child] {
                State::New => work.push((child, 0)),
                State::Entered => back.push((node, child)),
                State::Left => {}
            }
        }
    }
    back
}

/// Edges along which a value lies inside another without a pointer, aliases followed: arrays and maps have one of their own.
fn by_value(api: &Api, id: SchemaId) -> Vec<usize> {
    let target = |id: SchemaId| api.schemas.target(id).0.index();
    match &api.schemas.get(id).kind {
        Kind::Object(object) => object.properties.iter().map(|property| target(property.schema)).collect(),
        Kind::Union(union) => union.variants.iter().map(|variant| target(variant.schema)).collect(),
        _ => Vec::new(),
    }
}

/// Strongly connected components (Tarjan, without recursion since graphs can be deep).
fn components(edges: &[Vec<usize>]) -> (Vec<usize>, BTreeSet<usize>) {
    const NEW: usize = usize::MAX;
    let mut index = vec![NEW; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut component = vec![NEW; edges.len()];
    let mut cyclic = BTreeSet::new();
    let (mut next, mut found) = (0, 0);
    let mut open: Vec<usize> = Vec::new();
    for start in 0..edges.len() {
        if index[start] != NEW {
            continue;
        }
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                index[node] = next;
                low[node] = next;
                next += 1;
                open.push(node);
            }
            if let Some(child) = edges[node].get(edge).copied() {
                work.push((node, edge + 1));
                if index[child] == NEW {
                    work.push((child, 0));
                } else if component[child] == NEW {
                    low[node] = low[node].min(index[child]);
                }
                continue;
            }
            if low[node] == index[node] {
                let mut size = 0;
                while let Some(member) = open.pop() {
                    component[member] = found;
                    size += 1;
                    if member == node {
                        break;
                    }
                }
                if size > 1 || edges[node].contains(&node) {
                    cyclic.insert(found);
                }
                found += 1;
            }
            if let Some((parent, _)) = work.last().copied() {
                low[parent] = low[parent].min(low[node]);
            }
        }
    }
    (component, cyclic)
}

/// Length of the longest chain of types that is met on a walk from each type, cycles cut.
fn depth(edges: &[Vec<usize>]) -> usize {
    let mut depth = vec![0_usize; edges.len()];
    let mut state = vec![0_u8; edges.len()];
    for start in 0..edges.len() {
        let mut work = vec![(start, 0)];
        while let Some((node, edge)) = work.pop() {
            if edge == 0 {
                if state[node] != 0 {
                    continue;
                }
                state[node] = 1;
            }
            if let Some(child) = edges[node].get(edge).copied() {
                work.push((node, edge + 1));
                if state[child] == 0 {
                    work.push((child, 0));
                }
                continue;
            }
            state[node] = 2;
            depth[node] = 1 + edges[node].iter().map(|child| depth[*child]).max().unwrap_or(0);
        }
    }
    depth.into_iter().max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::back_edges;

    #[test]
    fn each_circle_is_cut_once() {
        assert_eq!(back_edges(&[vec![0]]), [(0, 0)], "a node that leads to itself");
        assert_eq!(back_edges(&[vec![1], vec![0]]), [(1, 0)], "two that lead to each other");
        assert_eq!(back_edges(&[vec![1, 2], vec![2], vec![0]]), [(2, 0)], "two ways over one edge");
        assert_eq!(back_edges(&[vec![1], vec![0, 2], vec![1]]), [(1, 0), (2, 1)], "two circles with a node in common");
        assert_eq!(back_edges(&[vec![1, 2], vec![2], vec![]]), [], "no circle");
    }
}
