package io.gf4j.core.config;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.document.YamlScalars;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** YAML by snakeyaml-engine, with yaml.v3's scalars, anchors and merge keys. The only class that knows it. */
final class YamlFormat {
    private static final String MERGE = "<<";

    /** What nobody has quoted or tagged. */
    private static final Tag PLAIN = new Tag("!plain");

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new PlainSchema()).build();

    private final String file;

    /** An anchor is met once for each alias; while it is built its value is null. */
    private final IdentityHashMap<Node, @Nullable Object> known = new IdentityHashMap<>();

    private YamlFormat(String file) {
        this.file = file;
    }

    static @Nullable Object read(String file, String text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            return root.isEmpty() ? null : new YamlFormat(file).value(root.get());
        } catch (MarkedYamlEngineException e) {
            throw Formats.mistake(
                    file, e.getProblemMark().map(YamlFormat::line).orElse(0), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw Formats.mistake(file, 0, String.valueOf(e.getMessage()));
        }
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlFormat::line).orElse(0);
    }

    private @Nullable Object value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getTag().equals(Tag.STR) ? scalar.getValue() : YamlScalars.of(scalar.getValue());
        }
        if (known.containsKey(node)) {
            @Nullable Object value = known.get(node);
            if (value == null) {
                throw Formats.mistake(file, line(node), "an anchor contains itself");
            }
            return value;
        }
        known.put(node, null);
        Object value = node instanceof MappingNode mapping ? map(mapping) : list((SequenceNode) node);
        known.put(node, value);
        return value;
    }

    private List<@Nullable Object> list(SequenceNode node) {
        List<@Nullable Object> items = new ArrayList<>();
        node.getValue().forEach(item -> items.add(value(item)));
        return items;
    }

    private ConfigMap map(MappingNode node) {
        ConfigMap.Builder map = new ConfigMap.Builder(file);
        for (NodeTuple tuple : node.getValue()) {
            if (!isMerge(tuple)) {
                String key = Gconv.toString(value(tuple.getKeyNode()));
                if (map.has(key)) {
                    throw Formats.mistake(file, line(tuple.getKeyNode()), "the key \"" + key + "\" is there twice");
                }
                map.put(key, value(tuple.getValueNode()), line(tuple.getKeyNode()));
            }
        }
        node.getValue().stream()
                .filter(YamlFormat::isMerge)
                .forEach(tuple -> merge(map, tuple.getValueNode(), value(tuple.getValueNode())));
        return map.build();
    }

    private static boolean isMerge(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key
                && key.isPlain()
                && key.getValue().equals(MERGE);
    }

    /** A map's own keys win over merged ones, and of several merged maps the first. */
    private void merge(ConfigMap.Builder map, Node node, @Nullable Object value) {
        switch (value) {
            case ConfigMap other ->
                other.forEach((key, item) -> {
                    if (!map.has(key)) {
                        map.put(key, item, line(node));
                    }
                });
            case List<?> list -> list.forEach(item -> merge(map, node, item));
            case null, default -> throw Formats.mistake(file, line(node), "\"<<\" merges maps only");
        }
    }

    private static final class PlainSchema extends FailsafeSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return (text, unquoted) -> unquoted ? PLAIN : Tag.STR;
        }
    }
}
