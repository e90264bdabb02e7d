package org.carillon.frame.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.carillon.problem.boundary.ProblemAnswers;
import org.carillon.problem.control.Causes;
import org.carillon.problem.control.Problem;

/** What a page cannot show, because of what was asked or of a database that is away, is told in words and with its status. */
public class PageFailures extends ExceptionHandlerFactory {

    public PageFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new InWords(getWrapped().getExceptionHandler());
    }

    private static final class InWords extends ExceptionHandlerWrapper {

        InWords(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Optional<Problem> known =
                        Causes.problemIn(events.next().getContext().getException());
                if (known.isPresent()) {
                    tell(known.get());
                    events.remove();
                }
            }
            getWrapped().handle();
        }

        private static void tell(Problem problem) {
            FacesContext faces = FacesContext.getCurrentInstance();
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            request.setAttribute(ProblemAnswers.ATTRIBUTE, problem);
            try {
                faces.getExternalContext()
                        .responseSendError(
                                problem.code().status(), problem.code().title());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
        }
    }
}
