package io.gf4j.tests.session;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.PortBinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** Redis in a container. */
final class RedisContainer extends RedisServer {
    private static final DockerImageName IMAGE = DockerImageName.parse("redis:7-alpine");
    private static final int PORT = 6379;

    private final GenericContainer<?> container;

    RedisContainer(int port) {
        super(port);
        container = new GenericContainer<>(IMAGE).withExposedPorts(PORT).withCreateContainerCmdModifier(command -> {
            // A container that is started again would be found on another port.
            Objects.requireNonNull(command.getHostConfig())
                    .withPortBindings(PortBinding.parse("127.0.0.1:" + port + ":" + PORT));
        });
    }

    static boolean isPossible() {
        boolean daemon = Files.exists(Path.of("/var/run/docker.sock")) || System.getenv("DOCKER_HOST") != null;
        return daemon && DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    void launch() {
        if (container.getContainerId() == null) {
            container.start();
        } else {
            docker().startContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    void kill() {
        docker().killContainerCmd(container.getContainerId()).exec();
    }

    @Override
    void pause() {
        docker().pauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    void unpause() {
        docker().unpauseContainerCmd(container.getContainerId()).exec();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }

    @Override
    public void close() {
        container.stop();
    }
}
