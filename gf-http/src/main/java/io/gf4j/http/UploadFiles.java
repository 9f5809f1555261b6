package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The files of one field of a multipart form, perhaps none (Go: {@code ghttp.UploadFiles}). */
public final class UploadFiles extends AbstractList<UploadFile> {
    private final List<UploadFile> files;

    UploadFiles(Collection<UploadFile> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public UploadFile get(int index) {
        return files.get(index);
    }

    @Override
    public int size() {
        return files.size();
    }

    /**
     * Stores all of them as {@link UploadFile#save} does; returns their names in order. Go: Save.
     *
     * @throws io.gf4j.core.error.GfException if there is none, or one of them cannot be stored
     */
    public List<String> save(String dirPath, boolean... randomlyRename) {
        if (files.isEmpty()) {
            throw Gerror.newCode(
                    Gcode.CODE_MISSING_PARAMETER,
                    "file array is empty, maybe you retrieve it from invalid field name or form enctype");
        }
        List<String> names = new ArrayList<>(files.size());
        files.forEach(file -> names.add(file.save(dirPath, randomlyRename)));
        return names;
    }
}
