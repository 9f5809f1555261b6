package io.gf4j.core.valid;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.tag.NoValidation;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import org.jspecify.annotations.Nullable;

/**
 * One member of a class and its rules.
 *
 * @param javaName its name in Java
 * @param alias what {@code @V} or {@code @P} calls it; empty if none does
 * @param name what requests and messages call it
 * @param rules what {@code @V} says; {@link RuleText#NONE} without one
 * @param messages the messages of {@code @V}
 * @param type its declared type
 * @param nested whether to look into its value
 * @param neverNull whether an absent value is looked into as an empty one (Go: a struct that is no pointer)
 */
record BeanField(
        String javaName,
        String alias,
        String name,
        RuleText rules,
        Messages messages,
        TypePlan type,
        boolean nested,
        boolean neverNull) {
    static BeanField of(BeanMember member, @Nullable Object fresh) {
        @Nullable V v = member.annotation(V.class);
        @Nullable P p = member.annotation(P.class);
        TagValue tag = v == null ? new TagValue("", "", "") : TagValue.parse(v.value());
        String alias = !tag.field().isEmpty() || p == null ? tag.field() : p.value();
        TypePlan type = TypePlan.of(member.type());
        boolean nested = type.kind() == ValueKind.BEAN || type.items() != null;
        return new BeanField(
                member.name(),
                alias,
                tag.field().isEmpty() ? member.names().getFirst() : tag.field(),
                tag.rule().isEmpty() ? RuleText.NONE : RuleText.of(tag.rule()),
                Messages.of(tag.messages()),
                type,
                nested && member.annotation(NoValidation.class) == null,
                fresh != null && member.readable() && member.get(fresh) != null);
    }
}
