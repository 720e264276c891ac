package io.milepost.openapi;

import io.milepost.openapi.Comment.Refusal;
import io.milepost.openapi.Operation.Address;
import io.milepost.openapi.Operation.Body;
import io.milepost.openapi.Operation.Parameter;
import io.milepost.openapi.Operation.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods of one resource. */
record ResourceReading(Elements elements, TypeElement resource) {

    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "PATCH");
    private static final Map<String, String> PLACES =
            Map.of("PathParam", "path", "QueryParam", "query", "HeaderParam", "header");

    List<Operation> operations() {
        Comment ofClass = Comment.of(elements.getDocComment(resource));
        return ElementFilter.methodsIn(resource.getEnclosedElements()).stream()
                .filter(method -> httpMethod(method).isPresent())
                .map(method -> operation(method, ofClass))
                .toList();
    }

    private Operation operation(ExecutableElement method, Comment ofClass) {
        Comment comment = comment(method);
        String tag = resource.getSimpleName().toString().replaceAll("Resource$", "");
        String path = text(resource, "Path") + text(method, "Path");
        Address address = new Address(
                httpMethod(method).orElseThrow(),
                path,
                words(tag),
                ofClass.summary(),
                tag + "." + method.getSimpleName());
        return new Operation(
                address, comment, parameters(method, comment, ofClass), refusals(comment, ofClass), shape(method));
    }

    private Comment comment(ExecutableElement method) {
        try {
            return Comment.of(elements.getDocComment(method));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(resource + "." + method.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    private List<Parameter> parameters(ExecutableElement method, Comment comment, Comment ofClass) {
        Stream<Parameter> declared = method.getParameters().stream()
                .flatMap(parameter -> annotation(parameter, "BeanParam").isPresent()
                        ? ofBean(parameter)
                        : parameter(parameter, comment).stream());
        Stream<Parameter> readByHand = has(method, "UriInfo")
                ? ofClass.parameters().entrySet().stream()
                        .map(each -> new Parameter("query", each.getKey(), "", each.getValue()))
                : Stream.empty();
        return Stream.concat(declared, readByHand).toList();
    }

    /** What several methods read alike: the fields of a class, which say themselves what they are. */
    private Stream<Parameter> ofBean(VariableElement bean) {
        List<TypeElement> types = new ArrayList<>();
        String name = bean.asType().toString();
        while (!name.equals("java.lang.Object")) {
            TypeElement type = elements.getTypeElement(name);
            types.add(0, type);
            name = type.getSuperclass().toString();
        }
        return types.stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .flatMap(field ->
                        parameter(field, Comment.plain(Objects.toString(elements.getDocComment(field), ""))).stream());
    }

    private static Optional<Parameter> parameter(VariableElement parameter, Comment comment) {
        return parameter(
                parameter,
                comment.parameters().getOrDefault(parameter.getSimpleName().toString(), ""));
    }

    private static Optional<Parameter> parameter(VariableElement parameter, String description) {
        return PLACES.keySet().stream()
                .filter(place -> annotation(parameter, place).isPresent())
                .map(place -> new Parameter(
                        PLACES.get(place), text(parameter, place), text(parameter, "DefaultValue"), description))
                .findFirst();
    }

    /** What the class says of all its methods comes last, unless a method says in its order where that comes. */
    private static List<Refusal> refusals(Comment comment, Comment ofClass) {
        Stream<Refusal> general = ofClass.refusals().stream()
                .filter(refusal -> comment.refusals().stream().noneMatch(own -> own.status() == refusal.status()));
        return Stream.concat(comment.refusals().stream(), general).toList();
    }

    private Shape shape(ExecutableElement method) {
        Optional<AnnotationMirror> example = annotation(method, "Example");
        int status = example.flatMap(found -> value(found, "status"))
                .map(value -> (Integer) value.getValue())
                .orElse(200);
        List<String> answers = example.isPresent() ? texts(example, "answers") : Shape.UNKNOWN;
        return new Shape(body(method), texts(example, "takes"), status, answers, media(method), has(method, "Request"));
    }

    /** Of several, the first is that of a success. */
    private String media(ExecutableElement method) {
        Optional<AnnotationMirror> produces = annotation(method, "Produces").or(() -> annotation(resource, "Produces"));
        return texts(produces, "value").get(0).replaceAll("^\"|;.*|\"$", "");
    }

    private static Body body(ExecutableElement method) {
        Optional<? extends VariableElement> body = method.getParameters().stream()
                .filter(parameter -> parameter.getAnnotationMirrors().isEmpty())
                .findFirst();
        return body.map(parameter -> parameter.asType().toString().endsWith("InputStream") ? Body.FILE : Body.JSON)
                .orElse(Body.NONE);
    }

    private static boolean has(ExecutableElement method, String type) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.asType().toString().endsWith("core." + type));
    }

    private static Optional<String> httpMethod(ExecutableElement method) {
        return METHODS.stream()
                .filter(name -> annotation(method, name).isPresent())
                .findFirst();
    }

    private static List<String> texts(Optional<AnnotationMirror> annotation, String name) {
        return annotation.flatMap(found -> value(found, name)).stream()
                .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(value -> ((AnnotationValue) value).getValue().toString())
                .toList();
    }

    private static String text(Element element, String annotation) {
        return annotation(element, annotation)
                .flatMap(found -> value(found, "value"))
                .map(value -> value.getValue().toString())
                .orElse("");
    }

    private static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }

    private static Optional<AnnotationMirror> annotation(Element element, String simpleName) {
        return element.getAnnotationMirrors().stream()
                .filter(found ->
                        found.getAnnotationType().asElement().getSimpleName().contentEquals(simpleName))
                .map(AnnotationMirror.class::cast)
                .findFirst();
    }

    private static String words(String camelCase) {
        String spaced = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + spaced.substring(1);
    }
}
